import { weakAreas, type WeakArea } from '../../../study/report/index.ts';
import { filled } from '../../strings/filled.ts';
import { countOf, oneOrMany, reportWords } from '../../strings/report.ts';
import { make } from '../make.ts';
import { objectiveAddress } from './practise.ts';
import type { Report } from './report.ts';
import { longTime } from './says.ts';
import { sectionLink } from './section-link.ts';
import { put, show } from './slots.ts';

/** Those at the head of the list are on show at once. */
const FIRST = 3;

/** Where the next points are: objectives by points to win for a minute of reading, with the sections to read. */
export function showWeak({ marks, bank, outcome }: Report): void {
  if (!outcome) return;
  const areas = weakAreas(marks, bank);
  const minutes = [...new Set(areas.flatMap(({ sections }) => sections))].reduce((sum, ref) => sum + (bank.sections[ref]?.minutes ?? 0), 0);
  put('weak-lede', areas.length === 0 ? reportWords.nothingLost : filled(reportWords.weakLede, {
    areas: countOf(areas.length, 'objective'), lost: countOf(areas.reduce((sum, { lost }) => sum + lost, 0), 'point'), time: longTime(minutes),
  }));
  put('weak', ...areas.slice(0, FIRST).map(area));
  put('weak-rest', ...areas.slice(FIRST).map(area));
  put('weak-more', oneOrMany(reportWords.moreAreas, areas.length - FIRST));
  show('weak');
  if (areas.length > FIRST) show('weak-more');

  function area({ objective, domain, lost, sure, sections, minutes: reading }: WeakArea): HTMLElement {
    const { code, text } = bank.objectives[objective] ?? { code: '', text: objective };
    return make('li', { 'data-d': String(bank.domains[domain ?? '']?.hue ?? 0) },
      make('h3', {}, make('b', {}, code), ' ', text),
      make('p', { 'class': 'meta' }, make('b', {}, oneOrMany(reportWords.lostPoints, lost)), `, ${filled(reportWords.read, { time: longTime(reading) })}.`, ...(sure > 0 ? [` ${oneOrMany(reportWords.sureIn, sure)}`] : [])),
      make('ul', {}, ...sections.map((ref) => make('li', {}, sectionLink(bank, ref), ` ${longTime(bank.sections[ref]?.minutes ?? 1)}`))),
      make('a', { 'class': 'btn line', href: objectiveAddress(objective) }, reportWords.practise));
  }
}
