import { filled } from '../../strings/filled.ts';
import { reportWords } from '../../strings/report.ts';
import { make } from '../make.ts';
import { likesOf, type Counted, type Report } from './report.ts';
import { dayOf, percent, timeOf } from './says.ts';
import { put, show } from './slots.ts';

/** As many sittings as one can take in; the latest, and the one on show. */
const MOST = 8;

/** The sitting on a ruler, with the others of its kind above it: a mark each, and a line for what its length leaves open. */
export function showScale(report: Report, reports: readonly Report[]): void {
  if (!report.outcome) return;
  const exam = report.outcome.estimate ? report.blueprint?.exam ?? undefined : undefined;
  const likes = likesOf(report, reports);
  const others = likes.filter((like) => isOn(like, exam !== undefined) || like.sitting.sitting.id === report.sitting.sitting.id);
  const rows = others.filter(({ sitting }, at) => at >= others.length - MOST || sitting.sitting.id === report.sitting.sitting.id);
  const top = exam?.scale ?? 100;
  const pass = exam?.pass;
  const unit = exam ? '' : '%';
  const ruler = make('div', { 'class': 'ruler', 'aria-hidden': 'true' }, ...Array.from({ length: 11 }, (_, at) => at * (top / 10)).map((value) => at(value / top, make('span', {}, `${value}${unit}`))));
  if (pass !== undefined) ruler.append(at(pass / top, make('b', {}, filled(reportWords.pass, { pass }))));
  const lines = make('ol', { 'class': 'lines', 'aria-label': reportWords.scaleTitle }, ...rows.map((row) => line(row, report, { top, unit })));
  const figure = put('scale', lines, ruler, make('figcaption', {}, exam ? reportWords.scaleEstimate : reportWords.scaleNote));
  figure.style.setProperty('--rows', String(rows.length));
  show('scale');
}

function isOn({ outcome }: Counted, estimated: boolean): boolean {
  return !estimated || outcome.estimate !== undefined;
}

function line({ sitting, outcome }: Counted, report: Report, { top, unit }: { top: number; unit: string }): HTMLElement {
  const { id, at: began } = sitting.sitting;
  const { value, low, high } = outcome.estimate && report.outcome?.estimate ? outcome.estimate
    : { value: percent(outcome.share.raw), low: percent(outcome.share.low), high: percent(outcome.share.high) };
  const now = id === report.sitting.sitting.id;
  const said = `${dayOf(began)}, ${timeOf(began)}`;
  const name = now ? make('b', {}, reportWords.thisOne) : make('a', { href: `#${encodeURIComponent(id)}` }, said);
  const open = make('i', { 'class': 'open' });
  open.style.setProperty('--from', `${100 * low / top}%`);
  open.style.setProperty('--to', `${100 * high / top}%`);
  const track = make('span', { 'class': 'track', 'aria-hidden': 'true' }, open, at(value / top, make('i', { 'class': 'dot' })), at(value / top, make('em', {}, `${value}${unit}`)));
  return make('li', now ? { 'class': 'now', 'aria-current': 'true' } : {}, name, track, make('span', { 'class': 'vh' }, `: ${filled(reportWords.lineLabel, { value: `${value}${unit}`, low: `${low}${unit}`, high: `${high}${unit}` })}`));
}

/** Puts an element to its place on the ruler, 0 … 1. */
function at<Placed extends HTMLElement>(share: number, element: Placed): Placed {
  element.style.setProperty('--p', `${100 * share}%`);
  return element;
}
