import { relative, sep } from 'node:path';
import { findGaps, formatDiagnostics, lintItems, loadGuide, type Diagnostic, type FoundGaps, type Guide } from '../engine/index.ts';
import { figureProblems, type FigureProblem } from '../figures/index.ts';
import { annotation } from './annotation.ts';
import { formatFigureProblems } from './figure-problems.ts';
import { count, phase } from './phase.ts';

/**
 * Loads a guide, checks it and its drawn figures, tells the counts in a line and prints every fault with place and fix.
 *
 * @param root absolute path of the guide's folder.
 * @throws PhaseError where the check itself cannot run.
 */
export async function checkGuide(root: string): Promise<CheckedGuide> {
  const found: CheckedGuide[] = [];
  await phase('check', async () => {
    const checked = await inspect(root);
    found.push(checked);
    return checked.said;
  });
  tellKnown(found[0]?.gaps);
  const [checked] = found;
  if (!checked) throw new Error('The check gave no result.');
  tellFaults(root, checked);
  return checked;
}

/** The same without a word: the guide's counts and faults. */
export async function inspect(root: string): Promise<CheckedGuide> {
  const { guide, origins, diagnostics: found, files } = await loadGuide(root);
  // What is still to be written would be told again as a gap, or as an item that could be better.
  const sound = guide && origins && !found.some(({ code }) => code === 'todo') ? { guide, origins } : undefined;
  const gaps = sound && findGaps(sound.guide, sound.origins);
  const diagnostics = sound ? [...found, ...lintItems(sound.guide, sound.origins), ...gaps?.diagnostics ?? []] : found;
  const drawings = guide ? figureProblems(root, guide.figures.values()).filter(({ file }) => !found.some((one) => one.code === 'todo' && one.file === file)) : [];
  return {
    ok: guide !== undefined && drawings.length === 0 && diagnostics.every(({ severity }) => severity !== 'error'),
    counts: guide ? Object.fromEntries(KINDS.map((kind) => [kind, guide[kind].size])) : {},
    said: guide ? summary(guide) : count(files, 'file'),
    diagnostics,
    drawings,
    ...(gaps ? { gaps } : {}),
  };
}

/** Prints faults for a person on the standard error stream, and for GitHub where it runs this. */
export function tellFaults(root: string, { diagnostics, drawings = [] }: Faults): void {
  const text = faultText(root, { diagnostics, drawings });
  if (text === '') return;
  process.stderr.write(`\n${text}\n\n`);
  if (process.env['GITHUB_ACTIONS'] !== 'true') return;
  const folder = relative(process.cwd(), root).split(sep).join('/');
  for (const fault of [...diagnostics, ...drawings]) process.stdout.write(`${annotation(folder, fault)}\n`);
}

/** The same faults as one text; empty where there are none. */
export function faultText(root: string, { diagnostics, drawings = [] }: Faults): string {
  return [formatDiagnostics(diagnostics, root), formatFigureProblems(drawings, root)].filter((text) => text !== '').join('\n\n');
}

/** One line for all that is known to be missing: it is no news, and no secret. */
function tellKnown({ known }: Pick<FoundGaps, 'known'> = { known: [] }): void {
  if (known.length > 0) process.stdout.write(`${'known'.padEnd(10)}${known.map(({ code, count: number }) => `${String(number)} ${code}`).join(', ')} (known-gaps/)\n`);
}

/** What a guide holds, for instance `1 chapter, 6 items, 10 terms`. Empty kinds are left out. */
function summary(guide: Guide): string {
  return KINDS.filter((kind) => guide[kind].size > 0).map((kind) => count(guide[kind].size, kind.slice(0, -1))).join(', ');
}

const KINDS = ['chapters', 'items', 'cases', 'labs', 'pages', 'terms', 'sources', 'samples', 'figures', 'blueprints'] as const satisfies readonly (keyof Guide)[];

interface Faults { diagnostics: readonly Diagnostic[]; drawings?: readonly FigureProblem[] }

export interface CheckedGuide extends Required<Faults> {
  ok: boolean;
  counts: Record<string, number>;
  /** The counts in words. */
  said: string;
  /** What the guide lacks; left out where faults stand in the way of looking. */
  gaps?: FoundGaps;
}
