import type { MasteryData } from '../../mastery-data.ts';
import { keepFills, readFills, showFills } from '../fills.ts';
import { itemEvents } from '../self-check/page-journal.ts';
import { colourSection } from './colour-section.ts';
import { reckon } from './reckon.ts';

/**
 * Reckons mastery from the journal, keeps it as a short record for other pages, and shows it on this one. Without answers
 * nothing is loaded and the plate stays bare.
 *
 * @param load adds a script of the site to the page.
 */
export async function refreshMastery(load: (path: string) => Promise<void>): Promise<void> {
  const events = await itemEvents();
  if (!events.some(({ kind }) => kind === 'answer')) {
    keepFills(new URLSearchParams());
    return;
  }
  await load('assets/mastery-data.js').catch(() => undefined); // where it cannot be had, the plate stays as it is
  const data = globalThis.fieldguideMastery;
  if (!data) return;
  const before = readFills();
  const { fills, whole } = reckon(data, events, Date.now());
  keepFills(fills);
  showFills(fills);
  colourSection(data, { before, fills, whole });
}

declare global {
  /** Set by `assets/mastery-data.js`. */
  var fieldguideMastery: MasteryData | undefined;
}
