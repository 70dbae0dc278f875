import type { MasteryData } from '../../mastery-data.ts';
import { keepFills, readFills, showFills } from '../fills.ts';
import { attempts } from '../../../study/exam/index.ts';
import { openJournal, parseAttemptEvent, type AttemptEvent } from '../../../study/journal/index.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';
import { colourSection } from './colour-section.ts';
import { reckon } from './reckon.ts';

/**
 * Reckons mastery from the journal, keeps it as a short record for other pages, and shows it on this one. Without answers
 * nothing is loaded and the plate stays bare.
 *
 * @param load adds a script of the site to the page.
 */
export async function refreshMastery(load: (path: string) => Promise<void>): Promise<void> {
  const { events } = await (await (opened ??= openJournal(siteJournal(), indexedDatabase(), parseAttemptEvent))).read();
  if (attempts(events).length === 0) {
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

let opened: ReturnType<typeof openJournal<AttemptEvent>> | undefined;

declare global {
  /** Set by `assets/mastery-data.js`. */
  var fieldguideMastery: MasteryData | undefined;
}
