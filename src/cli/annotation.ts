import type { Diagnostic } from '../engine/index.ts';
import type { FigureProblem } from '../figures/index.ts';

/**
 * A fault as GitHub's workflow commands show it beside the line of a change.
 *
 * @param folder the guide's folder from the root of the repository, with forward slashes.
 */
export function annotation(folder: string, fault: Diagnostic | FigureProblem): string {
  const level = 'severity' in fault ? fault.severity : 'error';
  return `::${level} file=${property(`${folder}/${fault.file}`)}${place(fault)},title=${property(fault.code)}::${escaped(`${fault.cause} ${fault.fix}`)}`;
}

function place(fault: Diagnostic | FigureProblem): string {
  if (!('position' in fault)) return fault.line === undefined ? '' : `,line=${String(fault.line)}`;
  const { position } = fault;
  return position.kind === 'source' ? `,line=${String(position.line)},col=${String(position.column)}` : '';
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
