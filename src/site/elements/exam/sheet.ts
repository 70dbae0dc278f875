import { sectionOf, type Sitting } from '../../../study/exam/index.ts';
import { exam as words } from '../../strings/exam.ts';
import { filled } from '../../strings/filled.ts';
import { make } from '../make.ts';
import type { SatQuestion } from '../sitting/index.ts';

/** The section that may be answered now: the first that was not left. */
export function openSection({ sitting, closed }: Sitting): number {
  return sitting.sections.findIndex((_, section) => !closed.has(section));
}

/** Ids of the questions that may be answered now. */
export function openItems(fold: Sitting): readonly string[] {
  return fold.sitting.items.filter((item) => sectionOf(fold.sitting, item) === openSection(fold));
}

/** How far a question is answered. */
export function stateOf(fold: Sitting, item: string, questions: Questions): State {
  const answer = fold.answers.get(item);
  if (!answer) return 'open';
  return questions.get(item)?.complete(answer.response) ?? true ? 'done' : 'part';
}

/** How many questions of a list are answered, open or flagged; one that is answered in part is open. */
export function tally(fold: Sitting, items: readonly string[], questions: Questions): { done: number; open: number; flags: number } {
  const done = items.filter((item) => stateOf(fold, item, questions) === 'done').length;
  return { done, open: items.length - done, flags: items.filter((item) => fold.flags.has(item)).length };
}

/** Draws every question of a sitting as a small box. Those of other sections cannot be gone to. */
export function drawBoxes(list: HTMLElement, fold: Sitting, questions: Questions): void {
  const section = openSection(fold);
  list.replaceChildren(...fold.sitting.items.map((item, place) => {
    const state = stateOf(fold, item, questions);
    const flagged = fold.flags.has(item);
    const apart = sectionOf(fold.sitting, item) !== section;
    const says = [words.state[state], ...(flagged ? [words.marked] : []), ...(apart ? [fold.closed.has(sectionOf(fold.sitting, item)) ? words.locked : words.later] : [])].join(', ');
    const box = make('button', { 'type': 'button', 'class': `bx ${state}${flagged ? ' flag' : ''}`, 'data-item': item, 'aria-label': filled(words.box, { n: place + 1, state: says }) }, String(place + 1));
    box.disabled = apart;
    if (item === fold.at) box.setAttribute('aria-current', 'true');
    return make('li', {}, box);
  }));
}

export type Questions = ReadonlyMap<string, SatQuestion>;
export type State = 'done' | 'part' | 'open';
