import { join, relative, sep } from 'node:path';
import type { FigureProblem } from '../figures/index.ts';
import { count } from './phase.ts';

/** Problems with drawn figures as text for a terminal, in the form of other faults: place, cause, fix, and a count. */
export function formatFigureProblems(problems: readonly FigureProblem[], root: string): string {
  if (problems.length === 0) return '';
  const blocks = problems.map(({ file, line, code, cause, fix }) => {
    const shown = relative(process.cwd(), join(root, file)).split(sep).join('/');
    return `${shown}${line === undefined ? '' : `:${String(line)}`}  ${code}\n  ${cause}\n  fix: ${fix}`;
  });
  return [...blocks, `${count(problems.length, 'fault')} in drawn figures.`].join('\n\n');
}
