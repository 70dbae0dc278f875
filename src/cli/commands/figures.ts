import { loadGuide } from '../../engine/index.ts';
import { renderFigures, type FigureProblem } from '../../figures/index.ts';
import { guideFolder } from '../../site/guide-folder.ts';
import { findChromium } from '../browser.ts';
import { tellFaults } from '../check-guide.ts';
import { readOptions } from '../options.ts';
import { phase } from '../phase.ts';

/** `npm run figures`: draws the figures that are new or changed, in a browser, into the guide's folder. */
export async function figures(words: readonly string[]): Promise<number> {
  readOptions(words, {});
  const root = guideFolder();
  const { guide, diagnostics } = await loadGuide(root);
  if (!guide) {
    tellFaults(root, { diagnostics });
    return 1;
  }
  const drawings: FigureProblem[] = [];
  await phase('figures', async () => {
    const result = await renderFigures(root, guide.figures.values(), await findChromium());
    drawings.push(...result.problems);
    return `${String(result.rendered.length)} drawn, ${String(result.kept)} kept, ${String(result.removed.length)} removed`;
  });
  tellFaults(root, { diagnostics: [], drawings });
  return drawings.length === 0 ? 0 : 1;
}
