import { join, relative, sep } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { inOrder } from './fault.ts';

/**
 * Diagnostics as text for a terminal: grouped by file, each with its place, cause and fix, and a count at the end.
 * Files are shown from the current folder where the guide lies inside it. An empty list gives an empty text.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], root: string): string {
  if (diagnostics.length === 0) return '';
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of inOrder(diagnostics)) {
    groups.set(diagnostic.file, [...(groups.get(diagnostic.file) ?? []), diagnostic]);
  }
  const blocks = [...groups].map(([file, found]) => found.map((one) => block(shownPath(root, file), one)).join('\n'));
  return [...blocks, summary(diagnostics, groups.size)].join('\n\n');
}

function block(file: string, { code, severity, position, cause, fix }: Diagnostic): string {
  const place = position.kind === 'source' ? `${file}:${position.line}:${position.column}` : file;
  return `${place}  ${code}${severity === 'warning' ? ' (warning)' : ''}\n  ${cause}\n  fix: ${fix}`;
}

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [errors > 0 && count(errors, 'fault'), warnings > 0 && count(warnings, 'warning')].filter((part) => part !== false);
  return `${counts.join(' and ')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function shownPath(root: string, file: string): string {
  const path = relative(process.cwd(), join(root, file));
  return (path.startsWith('..') ? join(root, file) : path).split(sep).join('/');
}
