import { loadGuide, type Diagnostic } from '../../engine/index.ts';
import { renderFigures, type FigureProblem } from '../../figures/index.ts';
import { guideFolder } from '../../site/guide-folder.ts';
import { findChromium } from '../browser.ts';
import { tellFaults } from '../check-guide.ts';
import { readOptions } from '../options.ts';
import { count, phase } from '../phase.ts';

/**
 * `npm run figures`: draws the figures that are new or changed, in a browser, into the guide's folder. Faults elsewhere in
 * the guide are none of its business: it counts them and draws all the same.
 */
export async function figures(words: readonly string[]): Promise<number> {
  readOptions(words, {});
  const root = guideFolder();
  const loaded = await loadGuide(root);
  if (loaded.files === 0 || loaded.diagnostics.some(({ code }) => code === 'empty-guide')) {
    tellFaults(root, loaded);
    return 1;
  }
  const drawings: FigureProblem[] = [];
  await phase('figures', async () => {
    const result = await renderFigures(root, loaded.figures.values(), await findChromium());
    drawings.push(...result.problems);
    return `${String(result.rendered.length)} drawn, ${String(result.kept)} kept, ${String(result.removed.length)} removed`;
  });
  // What Mermaid says of a figure is more exact than what the check says of it.
  const told = new Set(drawings.map(({ file }) => file));
  const diagnostics = loaded.diagnostics.filter(({ file }) => isOfFigure(file) && !told.has(file));
  tellFaults(root, { diagnostics, drawings });
  tellOthers(loaded.diagnostics);
  return [...drawings, ...diagnostics.filter(isError)].length === 0 ? 0 : 1;
}

function tellOthers(diagnostics: readonly Diagnostic[]): void {
  const others = diagnostics.filter((found) => isError(found) && !isOfFigure(found.file)).length;
  if (others > 0) process.stdout.write(`${count(others, 'fault')} outside the figures; \`npm run check\` shows ${others === 1 ? 'it' : 'them'}.\n`);
}

function isOfFigure(file: string): boolean {
  return /^figures\/[^/]+\.mmd$/.test(file);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
