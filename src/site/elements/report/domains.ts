import { talliesOf, type DomainTally, type Tally } from '../../../study/report/index.ts';
import { filled } from '../../strings/filled.ts';
import { oneOrMany, reportWords } from '../../strings/report.ts';
import { make } from '../make.ts';
import type { Report } from './report.ts';
import { put, show } from './slots.ts';

/** Domains as beds seen end on, coloured as far as they were right, and their objectives as thinner ones. */
export function showDomains({ marks, bank, sitting, outcome }: Report): void {
  if (!outcome) return;
  put('domains', ...talliesOf(marks, bank, sitting.sitting.blueprint).map((tally) => domain(tally)));
  show('domains');

  function domain(tally: DomainTally): HTMLElement {
    const { numeral, title, hue, weight } = bank.domains[tally.ref] ?? { numeral: '', title: tally.ref, hue: 0, weight: 0 };
    const thick = bed(tally);
    thick.style.setProperty('--w', String(weight || 20));
    const unasked = tally.unasked > 0 && tally.items > 0 ? [make('p', { 'class': 'unasked' }, oneOrMany(reportWords.unasked, tally.unasked))] : [];
    return make('section', { 'data-d': String(hue) },
      make('h3', {}, make('b', {}, numeral), ' ', make('span', {}, title)),
      ...(tally.items > 0 ? [thick, figure(tally)] : [make('p', { 'class': 'unasked' }, reportWords.notAsked)]),
      make('ul', {}, ...tally.objectives.map(objective)),
      ...unasked);
  }

  function objective(tally: Tally): HTMLElement {
    const { code, text } = bank.objectives[tally.ref] ?? { code: '', text: tally.ref };
    return make('li', tally.points / tally.of < WEAK ? { 'class': 'weak' } : {}, make('span', {}, make('b', {}, code), ' ', text), bed(tally), figure(tally));
  }
}

function bed({ points, of }: Tally): HTMLElement {
  const bar = make('i', { 'class': 'barx', 'aria-hidden': 'true' });
  bar.style.setProperty('--v', `${of === 0 ? 0 : 100 * points / of}%`);
  return bar;
}

function figure({ points, of }: Tally): HTMLElement {
  const [before, after] = filled(reportWords.of, { of }).split('{points}');
  return make('span', { 'class': 'fig' }, before ?? '', make('b', {}, String(points)), after ?? '');
}

/** Less than half right stands out. */
const WEAK = 0.5;
