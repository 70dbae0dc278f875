import { dayOf, MINUTES_A_REVIEW } from '../../../study/plan/index.ts';
import { dueObjectives } from '../../../study/review/index.ts';
import type { Bank } from '../../bank-data.ts';
import { filled } from '../../strings/filled.ts';
import { plural } from '../../strings/plan.ts';
import { reviewWords } from '../../strings/review.ts';
import { dayName } from '../due/dates.ts';
import { loadToday, partWords } from '../due/say-due.ts';
import type { Studied } from '../due/studied.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import { say } from '../slots.ts';
import type { Reviewed } from './session.ts';

/** Shows what is due and today’s share of it, or when to come again. */
export function showStart(root: HTMLElement, current: Studied, bank: Bank): void {
  const all = current.due.length + current.fresh.length;
  const load = loadToday(current);
  const shown = load > 0 ? load : all;
  only(root, '[data-start]');
  say(root, '#review-start', all === 0 ? reviewWords.startNone : plural(reviewWords.start, shown));
  say(root, '[data-shares]', all === 0 ? '' : filled(reviewWords.shares, { parts: partWords(current), minutes: String(all * MINUTES_A_REVIEW) }));
  const codes = [...dueObjectives(current.due)].map(([ref]) => bank.objectives[ref]?.code ?? '').filter((code) => code !== '');
  say(root, '[data-about]', codes.length === 0 ? '' : filled(reviewWords.about, { list: [...new Set(codes)].sort().join(', ') }));
  say(root, '[data-waits]', all === load ? '' : load === 0 ? filled(reviewWords.notToday, { count: String(all) }) : filled(reviewWords.waits, { count: String(all - load) }));
  say(root, '[data-next]', all === 0 ? [...(current.done.reviews > 0 ? [filled(reviewWords.doneToday, { count: String(current.done.reviews) })] : []), nextWords(current)].join(' ') : '');
  find(root, '[data-act=begin]').hidden = load === 0;
  find(root, '[data-act=rest]').hidden = load > 0 || all === 0;
}

/** Shows how it went, what was not known, and when to come again. */
export function showEnd(root: HTMLElement, current: Studied, reviewed: readonly Reviewed[]): void {
  const rest = current.due.length + current.fresh.length;
  only(root, '[data-end]');
  const known = reviewed.filter(({ grade }) => grade !== 'again').length;
  say(root, '[data-result]', reviewed.length === 0 ? '' : filled(plural(reviewWords.ended, reviewed.length), { known: String(known) }));
  say(root, '[data-when]', [...(rest === 0 ? [reviewWords.endAll] : []), nextWords(current)].join(' '));
  say(root, '[data-more]', rest === 0 ? '' : filled(reviewWords.endRest, { count: String(rest) }));
  find(root, '[data-act=more]').hidden = rest === 0;
  const missed = reviewed.filter(({ grade }) => grade === 'again');
  find(root, '[data-missed]').hidden = missed.length === 0;
  find(root, '[data-missed-list]').replaceChildren(...missed.map(({ title, to }) => make('li', {}, to === '' ? title : make('a', { href: to }, title))));
  find(root, '#review-end').focus();
}

/** How far the reader is in today’s share. */
export function showWay(root: HTMLElement, at: number, count: number): void {
  const bar = root.querySelector('progress');
  if (bar) Object.assign(bar, { max: count, value: at - 1 });
  find(root, '[data-place]').textContent = filled(reviewWords.place, { at: String(at), count: String(count) });
}

/** Shows one section of the page and hides the others. */
export function only(root: HTMLElement, shown: string): void {
  for (const name of ['[data-start]', '[data-session]', '[data-end]']) find(root, name).hidden = name !== shown;
  find(root, '.stand').hidden = shown === '[data-session]';
}

function nextWords({ ahead: [next], today }: Studied): string {
  if (!next) return reviewWords.nextNone;
  const [date, count] = next;
  const when = dayOf(date) - dayOf(today) === 1 ? reviewWords.tomorrow : filled(reviewWords.on, { day: dayName(date) });
  return filled(reviewWords.next, { when, reviews: plural(reviewWords.reviews, count) });
}
