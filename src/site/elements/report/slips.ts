import { misconceptionsOf, type Held } from '../../../study/report/index.ts';
import { filled } from '../../strings/filled.ts';
import { oneOrMany, reportWords } from '../../strings/report.ts';
import { make } from '../make.ts';
import type { Report } from './report.ts';
import { sectionLink } from './section-link.ts';
import { put, show } from './slots.ts';

/** Those at the head of the list are on show at once. */
const FIRST = 6;

/** Wrong ideas that the answers gave away, each with the passage that clears it up. */
export function showSlips({ marks, bank }: Report): void {
  const held = misconceptionsOf(marks, bank);
  put('slips', ...held.slice(0, FIRST).map(slip));
  put('slips-rest', ...held.slice(FIRST).map(slip));
  put('slips-more', oneOrMany(reportWords.moreSlips, held.length - FIRST));
  if (held.length > 0) show('slips');
  if (held.length > FIRST) show('slips-more');

  function slip({ idea, items, sure, clears }: Held): HTMLElement {
    const hue = bank.domains[marks.find(({ item }) => item === items[0])?.domain ?? '']?.hue ?? 0;
    return make('li', { 'data-d': String(hue) },
      make('p', { 'class': 'did' }, said(idea, items.length, bank.misconceptions[idea]?.you)),
      make('p', { 'class': 'meta' }, ...(sure > 0 ? [make('b', {}, reportWords.sureToo), ' '] : []), `${reportWords.clears} `, sectionLink(bank, clears)));
  }
}

/** @param did what the reader did, in the guide's words; where it has none, the name of the idea speaks. */
function said(idea: string, count: number, did: string | undefined): string {
  const times = reportWords.times[count] ?? filled(reportWords.manyTimes, { count });
  return did === undefined ? filled(reportWords.asIf, { times, idea: idea.replaceAll('-', ' ') }) : filled(reportWords.youDid, { times, did });
}
