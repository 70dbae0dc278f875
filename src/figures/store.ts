import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactDrawing } from './compact.ts';
import { drawingsOf, phoneWidth, type FigureProblem, type FigureSource } from './figure.ts';
import { figureKey } from './key.ts';

/** Folder of drawn figures, from the guide’s folder. It is committed, so that a build needs no browser. */
export const renderedFolder = 'figures/rendered';

/**
 * The drawn figure as one `<svg>` element, ready to stand in a page.
 * @throws Error with file, cause and fix where the drawing is missing or older than its source.
 */
export function figureSvg(root: string, figure: FigureSource): string {
  const problem = problemOf(root, figure);
  if (problem) throw new Error(`${problem.file}: ${problem.cause} ${problem.fix}`);
  const text = readFileSync(join(root, drawingOf(figure.id)), 'utf8');
  return compactDrawing(text.slice(text.indexOf('\n') + 1).trimEnd());
}

/** The upright drawing of a figure, in the same form; undefined for a figure that has none. */
export function phoneSvg(root: string, figure: FigureSource): string | undefined {
  const [, phone] = drawingsOf(figure);
  return phone && figureSvg(root, phone);
}

/** A drawing for the second, third … time on one page (`time` from 1): its ids, and what refers to them, get a number of their own. */
export function withIdsOf<T extends string | undefined>(svg: T, time: number): T | string {
  return svg === undefined || time === 1 ? svg : svg.replaceAll(OWN_ID, (found) => `${found}-${String(time)}`);
}

const OWN_ID = /(?<= id="|url\(#|aria-labelledby="|aria-describedby=")fig-[^")]+/g;

/** Figures whose drawing is missing, stale or too wide for a phone, and drawings whose figure is gone. Needs no browser. */
export function figureProblems(root: string, figures: Iterable<FigureSource>): FigureProblem[] {
  const sources = [...figures];
  const all = sources.flatMap(drawingsOf);
  const problems = [...all.map((figure) => problemOf(root, figure)), ...sources.map((figure) => wideProblem(root, figure))].filter((problem) => problem !== undefined);
  return [...problems, ...orphans(root, all).map(orphanProblem)];
}

/** Whether the drawing on disk was made from exactly this source, with these tools. */
export function isDrawn(root: string, figure: FigureSource): boolean {
  return problemOf(root, figure) === undefined;
}

/** Drawings without a figure, as paths from the guide’s folder, in order. */
export function orphans(root: string, figures: readonly FigureSource[]): string[] {
  const folder = join(root, renderedFolder);
  if (!existsSync(folder)) return [];
  const wanted = new Set(figures.map(({ id }) => `${id}.svg`));
  return readdirSync(folder).filter((name) => name.endsWith('.svg') && !wanted.has(name)).sort().map((name) => `${renderedFolder}/${name}`);
}

/** Path of a figure’s drawing, from the guide’s folder. */
export function drawingOf(id: string): string {
  return `${renderedFolder}/${id}.svg`;
}

/** The text of a drawing’s file: its key on the first line, then the element. */
export function drawingText(figure: FigureSource, svg: string): string {
  return `${firstLine(figure)}\n${svg}\n`;
}

function problemOf(root: string, figure: FigureSource): FigureProblem | undefined {
  const file = join(root, drawingOf(figure.id));
  const fix = 'Run `npm run figures` and commit the result.';
  if (!existsSync(file)) return { code: 'figure-missing', file: figure.file, cause: 'This figure has not been drawn yet.', fix };
  if (readFileSync(file, 'utf8').startsWith(`${firstLine(figure)}\n`)) return undefined;
  return { code: 'figure-stale', file: figure.file, cause: `Its drawing \`${drawingOf(figure.id)}\` was made from other text or with other tools.`, fix };
}

/** A drawing that a phone cannot show whole needs an upright one beside it. What is not drawn yet has its own problem. */
function wideProblem(root: string, figure: FigureSource): FigureProblem | undefined {
  const last = drawingsOf(figure).at(-1) ?? figure;
  if (!existsSync(join(root, drawingOf(last.id)))) return undefined;
  const width = Number(/viewBox="\S+ \S+ (\S+) /.exec(readFileSync(join(root, drawingOf(last.id)), 'utf8'))?.[1] ?? 0);
  if (width <= phoneWidth) return undefined;
  const cause = `Its drawing is ${String(Math.ceil(width))} wide; a phone shows ${String(phoneWidth)}.`;
  const fix = figure.phone === undefined
    ? `Set parts below each other and break labels with \`<br/>\`, or draw it upright in \`${figure.file.replace(/\.mmd$/, '.phone.mmd')}\`.`
    : 'Break labels with `<br/>`, leave words to the caption, or begin the file with `---`, `config:`, `  layout: dagre`, `---`, which draws closer.';
  return { code: 'figure-wide', file: last.file, cause, fix };
}

function orphanProblem(file: string): FigureProblem {
  return { code: 'figure-orphan', file, cause: 'The figure of this drawing is gone.', fix: 'Run `npm run figures`, which removes it, or bring the figure back.' };
}

function firstLine(figure: FigureSource): string {
  return `<!-- Drawn by npm run figures; key ${figureKey(figure)} -->`;
}
