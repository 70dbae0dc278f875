import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanSvg } from './clean/clean.ts';
import { openDrawingPage, type DrawingPage } from './drawing-page.ts';
import { missingCharacter } from './label-face.ts';
import { drawingsOf, type FigureProblem, type FigureSource } from './figure.ts';
import { drawingOf, drawingText, isDrawn, orphans, renderedFolder } from './store.ts';
import { syntaxProblem } from './syntax-problem.ts';

/**
 * Draws the figures whose drawing is missing or stale and removes drawings without a figure. A browser is started
 * only where there is something to draw. What goes wrong becomes a problem; the other figures are still drawn.
 * @param executablePath Chromium to use; Playwright’s own where it is left out.
 */
export async function renderFigures(root: string, figures: Iterable<FigureSource>, executablePath?: string): Promise<RenderResult> {
  const all = [...figures].flatMap(drawingsOf);
  const due = all.filter((figure) => !isDrawn(root, figure));
  const removed = orphans(root, all);
  for (const file of removed) rmSync(join(root, file));
  const result: RenderResult = { rendered: [], kept: all.length - due.length, removed, problems: [] };
  const [first] = due;
  if (!first) return result;
  const page = await openDrawingPage(executablePath).catch((error: unknown) => browserProblem(first, error));
  if ('code' in page) return { ...result, problems: [page] };
  try {
    for (const figure of due) await drawInto(result, { root, figure, page });
  } finally {
    await page.close();
  }
  return result;
}

async function drawInto(result: RenderResult, { root, figure, page }: { root: string; figure: FigureSource; page: DrawingPage }): Promise<void> {
  const drawn = await page.draw(figure.id, figure.source);
  if (!('svg' in drawn)) {
    result.problems.push(syntaxProblem(figure, drawn));
    return;
  }
  const svg = cleanSvg(drawn.svg, figure);
  const missing = missingCharacter(figure, svg);
  if (missing) {
    result.problems.push(missing);
    return;
  }
  mkdirSync(join(root, renderedFolder), { recursive: true });
  writeFileSync(join(root, drawingOf(figure.id)), drawingText(figure, svg));
  result.rendered.push(figure.id);
}

function browserProblem(first: FigureSource, error: unknown): FigureProblem {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return {
    code: 'figure-browser',
    file: first.file,
    cause: `Figures are drawn in Chromium, and it did not start: ${reason}`,
    fix: 'Install Chromium, or set CHROMIUM_PATH to one. Builds do not need it, only drawing does.',
  };
}

export interface RenderResult {
  /** Ids of figures drawn now. */
  rendered: string[];
  /** How many drawings were up to date. */
  kept: number;
  /** Drawings removed because their figure is gone. */
  removed: string[];
  problems: FigureProblem[];
}
