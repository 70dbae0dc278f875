import type { FigureProblem, FigureSource } from './figure.ts';

/** Mermaid’s message in our form: file, line, cause, fix. `line` counts from 1 in the text that Mermaid parsed. */
export function syntaxProblem(figure: FigureSource, { message, line }: { message: string; line?: number }): FigureProblem {
  const told = line ?? Number(/\bline:? (\d+)/i.exec(message)?.[1] ?? '1');
  // A line end that cannot stand is reported from the line that it opens.
  const at = message.includes("got 'NEWLINE'") ? Math.max(told - 1, 1) : told;
  const parsed = parsedLines(figure.source);
  return {
    code: 'mermaid-syntax',
    file: figure.file,
    line: parsed[Math.min(at, parsed.length) - 1] ?? 1,
    cause: `Mermaid cannot read this: ${causeOf(message)}`,
    fix: 'Correct this line or the one before it; labels with signs or brackets stand in double quotes.',
  };
}

/** Numbers of the lines that Mermaid parses: it cuts off front matter, comments and blank lines at the start before it counts. */
function parsedLines(source: string): number[] {
  const matter = /^---\s*\n[\s\S]*?\n---\s*\n/.exec(source)?.[0] ?? '';
  const first = matter.split('\n').length;
  const lines = source.slice(matter.length).trimEnd().split('\n').map((text, place) => ({ text, number: first + place }));
  const kept = lines.filter(({ text }) => !/^\s*%%(?!\{)/.test(text));
  const start = kept.findIndex(({ text }) => text.trim() !== '');
  return kept.slice(Math.max(start, 0)).map(({ number }) => number);
}

/** The first sentence that says what was found, without the parser’s list of all that it hoped for. */
function causeOf(message: string): string {
  const got = /got '([^']+)'/.exec(message)?.[1];
  if (got === 'EOF' || got === '1') return 'it ends in the middle of a statement.';
  if (got === 'NEWLINE') return 'the line ends in the middle of a statement.';
  if (got !== undefined) return `there is ${got} where it cannot stand.`;
  const first = /Parse error on line.*?: (.+)/.exec(message)?.[1] ?? message.split('\n')[0]?.trim() ?? '';
  // Mermaid’s own line number would contradict ours.
  const plain = first.replace(/ on line \d+/, '');
  return plain.endsWith('.') ? plain : `${plain}.`;
}
