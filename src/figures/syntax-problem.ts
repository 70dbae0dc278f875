import type { FigureProblem, FigureSource } from './figure.ts';

/**
 * Mermaid’s message in our form: file, line, cause, fix. Mermaid does not count the lines of front matter;
 * its own line numbers are therefore found in the source as Mermaid sees it and moved.
 */
export function syntaxProblem(figure: FigureSource, { message, line }: { message: string; line?: number }): FigureProblem {
  const at = line === undefined ? /\bon line (\d+)|\bline:? (\d+)/i.exec(message)?.slice(1).find((group) => group !== undefined) : String(line);
  const place = at === undefined ? 1 : Math.min(Math.max(Number(at), 1) + hiddenLines(figure.source), lineCount(figure.source));
  return {
    code: 'mermaid-syntax',
    file: figure.file,
    line: place,
    cause: `Mermaid cannot read this: ${causeOf(message)}`,
    fix: 'Correct this line or the one before it; labels with signs or brackets stand in double quotes.',
  };
}

/** Lines of front matter, which Mermaid cuts off before it counts. */
function hiddenLines(source: string): number {
  const matter = /^---\s*\n[\s\S]*?\n---\s*\n/.exec(source)?.[0] ?? '';
  return matter.split('\n').length - 1;
}

function lineCount(source: string): number {
  return source.trimEnd().split('\n').length;
}

/** The first sentence that says what was found, without the parser’s list of all that it hoped for. */
function causeOf(message: string): string {
  const got = /got '([^']+)'/.exec(message)?.[1];
  if (got === 'EOF' || got === '1') return 'it ends in the middle of a statement.';
  if (got !== undefined) return `there is ${got} where it cannot stand.`;
  const first = message.split('\n')[0]?.trim() ?? '';
  return first.endsWith('.') ? first : `${first}.`;
}
