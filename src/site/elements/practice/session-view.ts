import type { Sitting } from '../../../study/exam/index.ts';
import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import type { Questions } from './desk-state.ts';

/** Shows a session as its steps have it: the question, what can be done with it, and a box for every question. */
export function drawSession(screen: HTMLElement, fold: Sitting, questions: Questions): void {
  const { sitting: { items, reveal }, at, answers } = fold;
  const place = items.indexOf(at);
  const name = filled(words.question, { n: place + 1, of: items.length });
  document.title = filled(words.page, { question: name });
  find(screen, '[data-question-name]').textContent = name;
  const question = questions.get(at);
  const shown = question?.element ?? make('p', {}, words.gone);
  const holder = find(screen, '[data-question]');
  if (holder.firstElementChild !== shown) holder.replaceChildren(shown);
  drawCase(find(screen, '[data-case]'), question?.scenario);
  const judged = reveal === 'each' && (answers.has(at) || !question);
  const last = place === items.length - 1;
  for (const act of ['check', 'unknown']) find(screen, `[data-act=${act}]`).hidden = reveal === 'end' || judged;
  find(screen, '[data-act=previous]').hidden = place === 0;
  const next = find(screen, '[data-act=next]');
  next.textContent = last ? words.result : reveal === 'end' || judged ? words.next : words.skip;
  next.className = reveal === 'end' || judged ? 'btn' : 'btn line';
  const flagged = fold.flags.has(at);
  find(screen, '[data-act=flag]').setAttribute('aria-pressed', String(flagged));
  find(screen, '[data-act=flag]').textContent = flagged ? words.flagged : words.flag;
  drawBoxes(find(screen, '[data-boxes]'), fold);
}

/** Items that are still to be answered. Those that the guide no longer has cannot be. */
export function openItems({ sitting, answers }: Sitting, questions: Questions): string[] {
  return sitting.items.filter((item) => questions.has(item) && !answers.has(item));
}

function drawCase(holder: HTMLElement, scenario: HTMLElement | undefined): void {
  holder.hidden = scenario === undefined;
  const shown = holder.querySelector<HTMLElement>('[data-case-text]');
  if (!scenario || shown?.dataset['caseText'] === scenario.dataset['case']) return;
  scenario.dataset['caseText'] = scenario.dataset['case'];
  const details = scenario.querySelector('details');
  if (details) details.open = true;
  holder.replaceChildren(scenario);
}

/** The buttons stay the same elements, so that the one in focus keeps it. */
function drawBoxes(list: HTMLElement, fold: Sitting): void {
  const { items } = fold.sitting;
  const known = [...list.querySelectorAll('button')];
  if (known.map(({ dataset }) => dataset['item']).join() !== items.join()) {
    list.replaceChildren(...items.map((item, at) => make('li', {}, make('button', { 'type': 'button', 'data-item': item }, String(at + 1)))));
  }
  list.querySelectorAll('button').forEach((box, at) => {
    const item = items[at] ?? '';
    const state = stateOf(fold, item);
    box.dataset['state'] = state;
    box.toggleAttribute('data-flag', fold.flags.has(item));
    if (item === fold.at) box.setAttribute('aria-current', 'step');
    else box.removeAttribute('aria-current');
    box.setAttribute('aria-label', filled(words.box, { n: at + 1, state: words.states[state] }) + (fold.flags.has(item) ? words.flaggedToo : ''));
  });
}

function stateOf({ answers, sitting }: Sitting, item: string): keyof typeof words.states {
  const answer = answers.get(item);
  if (!answer) return 'open';
  if (sitting.reveal === 'end') return 'answered';
  return answer.points === answer.total ? 'right' : answer.points === 0 ? 'wrong' : 'part';
}
