import { guideFolder } from '../../site/guide-folder.ts';
import { buildSite } from '../build.ts';
import { checkGuide, tellFaults } from '../check-guide.ts';
import { readOptions } from '../options.ts';
import { phase } from '../phase.ts';

/** `npm run build`: guide → site in `dist`, or in the folder that `--out` names. Faults leave the last good site untouched. */
export async function build(words: readonly string[]): Promise<number> {
  const out = readOptions(words, { values: ['out'] }).value('out') ?? DEFAULT_OUT;
  return (await buildChecked(guideFolder(), out)) ? 0 : 1;
}

/** Checks a guide and, where it has no errors, builds its site. Says what it does; false where there were errors. */
export async function buildChecked(guide: string, out: string): Promise<boolean> {
  const checked = await checkGuide(guide);
  if (!checked.ok) return false;
  const { ok, diagnostics } = await buildSite({ guide, out, log: phase });
  if (!ok) tellFaults(guide, { diagnostics });
  return ok;
}

/** Where a site is built unless told. */
export const DEFAULT_OUT = 'dist';
