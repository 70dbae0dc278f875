import { filled } from '../../strings/filled.ts';
import { reportWords } from '../../strings/report.ts';
import { make } from '../make.ts';
import type { Report } from './report.ts';
import { dayOf, percent, timeOf } from './says.ts';
import { put, show } from './slots.ts';

/**
 * The sittings that are kept, the latest first.
 *
 * @param asked the sitting that was asked for and is not here; '' where none was.
 */
export function listView(reports: readonly Report[], asked: string): void {
  put('over', '');
  put('title', reportWords.title);
  put('lede', make('p', {}, reports.length === 0 ? reportWords.empty : reportWords.kept));
  put('state', asked === '' || reports.length === 0 ? '' : reportWords.unknown);
  put('list', ...reports.toReversed().map(line));
  if (reports.length > 0) show('list');
}

function line({ sitting: { sitting, ended }, blueprint, outcome }: Report): HTMLElement {
  const name = [reportWords.modes[sitting.mode], blueprint?.code].filter((part) => part !== undefined).join(', ');
  const share = outcome && filled(reportWords.listShare, { share: percent(outcome.share.raw), low: percent(outcome.share.low), high: percent(outcome.share.high) });
  const facts = [share ?? reportWords.listNothing, ...(outcome?.verdict ? [reportWords.verdicts[outcome.verdict]] : []), ...(ended ? [] : [reportWords.running])];
  return make('li', {},
    make('a', { href: `#${encodeURIComponent(sitting.id)}` }, `${dayOf(sitting.at)}, ${timeOf(sitting.at)}`), make('span', {}, name), make('span', {}, facts.join(' · ')));
}
