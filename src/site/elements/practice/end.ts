import type { Sitting } from '../../../study/exam/index.ts';
import { addressOf, PLAIN_WISH } from '../../../study/practice/index.ts';
import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import { siteRoot } from '../site-journal.ts';
import { newSeed, type Desk, type Questions } from './desk-state.ts';
import { showScreen } from './show-screen.ts';
import { showPlacement } from './placed.ts';

/** The end of a session: what it came to, every answer with its reasons, and what to do next. */
export function showEnd(desk: Desk, id: string, questions: Questions): void {
  const fold = desk.sittings.all().find(({ sitting }) => sitting.id === id);
  if (!fold) return;
  const screen = find(desk.root, '[data-screen=end]');
  const marks = fold.sitting.items.flatMap((item): Mark[] => {
    const answer = fold.answers.get(item);
    const total = desk.bank.items[item]?.points ?? 0;
    const fits = questions.has(item) && (!answer || answer.key === desk.bank.items[item]?.key);
    return fits ? [{ item, points: answer?.points ?? 0, total, state: !answer ? 'open' : answer.points === answer.total ? 'right' : answer.points === 0 ? 'wrong' : 'part' }] : [];
  });
  const sum = (field: 'points' | 'total'): number => marks.reduce((all, mark) => all + mark[field], 0);
  find(screen, '[data-score]').textContent = fold.answers.size === 0 ? words.dropped
    : filled(words.score, { right: marks.filter(({ state }) => state === 'right').length, of: marks.length, points: sum('points'), total: sum('total') });
  const timeUp = find(screen, '[data-time-up]');
  timeUp.hidden = fold.ended?.by !== 'time';
  timeUp.textContent = words.timeUp;
  find(screen, '[data-report]').setAttribute('href', `${siteRoot().href}report.html#${id}`);
  showPlacement(desk, screen, fold);
  offerMissed(desk, screen, marks.filter(({ state }) => state !== 'right').map(({ item }) => item));
  find(screen, '[data-answers]').replaceChildren(...fold.sitting.items.flatMap((item, at) => {
    const mark = marks.find((one) => one.item === item);
    return mark ? [answerLine(fold, questions, mark, at + 1)] : [];
  }));
  document.title = filled(words.page, { question: find(screen, 'h1').textContent });
  showScreen(desk.root, 'end');
}

/** The missed ones again, in a new order and told at once. */
function offerMissed(desk: Desk, screen: HTMLElement, missed: readonly string[]): void {
  const button = find(screen, '[data-act=again]');
  button.hidden = missed.length === 0;
  button.textContent = missed.length === 1 ? words.missedButtonOne : filled(words.missedButton, { count: missed.length });
  button.onclick = () => {
    const seed = newSeed();
    const address = addressOf({ seed, wish: PLAIN_WISH, items: missed, fixed: true });
    void desk.begin({ mode: 'practice', seed, items: missed, limit: null, reveal: 'each', address });
  };
}

/** Missed questions stand open where the reader was not told before. */
function answerLine({ answers, sitting }: Sitting, questions: Questions, { item, state }: Mark, place: number): HTMLElement {
  const question = questions.get(item);
  const answer = answers.get(item);
  const asks = question?.form.querySelector('legend')?.textContent.trim() ?? '';
  const details = make('details', {}, make('summary', {}, make('b', {}, `${String(place)}. ${words.states[state]}`), ' ', asks));
  if (question) {
    question.fill(answer?.response ?? null, answer?.confidence ?? 'unknown');
    question.reveal(answer?.response ?? null);
    details.append(...(question.scenario ? [question.scenario] : []), question.element);
  }
  details.open = state === 'open' || (state !== 'right' && sitting.reveal === 'end');
  return make('li', {}, details);
}

interface Mark { item: string; points: number; total: number; state: 'right' | 'part' | 'wrong' | 'open' }
