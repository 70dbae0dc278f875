import { paceOf, type Mark } from '../../../study/report/index.ts';
import { filled } from '../../strings/filled.ts';
import { reportWords } from '../../strings/report.ts';
import { make } from '../make.ts';
import type { Report } from './report.ts';
import { shortTime } from './says.ts';
import { put, show } from './slots.ts';

/** The time each question was on show, a bar each. */
export function showPace({ marks, bank, sitting }: Report): void {
  const seen = marks.filter(({ spent, standing }) => spent > 0 || standing !== 'left');
  const pace = paceOf(seen, sitting.sitting.limit);
  if (pace.longest === 0) return;
  const bars = make('div', { role: 'img', 'aria-label': filled(reportWords.paceLabel, { count: seen.length, bars: seen.map(({ spent }) => shortTime(spent)).join(', ') }) }, ...seen.map(bar));
  if (pace.even !== undefined) {
    const even = make('span', { 'class': 'even' }, filled(reportWords.paceEven, { even: shortTime(pace.even) }));
    even.style.setProperty('--t', `${100 * pace.even / pace.top}%`);
    bars.append(even);
  }
  put('pace', bars, make('figcaption', {}, [reportWords.paceCaption, ...facts(seen)].join(' ')));
  show('pace');

  function bar({ spent, standing, domain }: Mark): HTMLElement {
    const one = make('i', { 'class': standing, 'data-d': String(bank.domains[domain ?? '']?.hue ?? 0) });
    one.style.setProperty('--t', `${Math.min(100, 100 * spent / pace.top)}%`);
    return one;
  }

  function facts(counting: readonly Mark[]): string[] {
    const place = counting.find(({ spent }) => spent === pace.longest)?.place ?? 1;
    const [lost, right] = [counting.filter(({ points, total }) => points < total), counting.filter(({ standing }) => standing === 'right')].map((some) => paceOf(some, null).middle);
    return [
      filled(reportWords.paceMiddle, { middle: shortTime(pace.middle), longest: shortTime(pace.longest), place }),
      ...(lost && right ? [filled(reportWords.paceLost, { lost: shortTime(lost), right: shortTime(right) })] : []),
    ];
  }
}
