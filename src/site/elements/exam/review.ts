import type { Sitting } from '../../../study/exam/index.ts';
import { exam as words } from '../../strings/exam.ts';
import { filled } from '../../strings/filled.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import { drawBoxes, openItems, openSection, stateOf, tally, type Questions } from './sheet.ts';

/** Fills the review screen: what is answered, what to look at again, and what the way on is. */
export function drawReview(pane: HTMLElement, fold: Sitting, questions: Questions): void {
  const items = openItems(fold);
  const last = isLastSection(fold);
  find(pane, '[data-review-title]').textContent = last ? words.review : words.reviewSection;
  find(pane, '[data-review-counts]').textContent = filled(words.counts, tally(fold, items, questions));
  drawBoxes(find(pane, '[data-boxes]'), fold, questions);
  const again = items.filter((item) => fold.turned.has(item) && (fold.flags.has(item) || stateOf(fold, item, questions) !== 'done'));
  find(pane, '[data-again]').replaceChildren(...again.map((item) => entry(fold, item, questions)));
  const unopened = items.filter((item) => !fold.turned.has(item)).map((item) => fold.sitting.items.indexOf(item) + 1);
  find(pane, '[data-unopened]').textContent = unopened.length > 0 ? filled(words.unopened, { list: ranges(unopened) }) : '';
  find(pane, '[data-act=finish]').textContent = last ? words.finish : words.leave;
  find(pane, '[data-act=back]').textContent = filled(words.back, { n: fold.sitting.items.indexOf(fold.at) + 1 });
}

/** Whether nothing comes after the section that is open. */
export function isLastSection(fold: Sitting): boolean {
  return openSection(fold) === fold.sitting.sections.length - 1;
}

/** Numbers that follow each other as one: "3, 7–9". */
export function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${String(run[0])}–${String(run.at(-1))}` : String(run[0]))).join(', ');
}

function entry(fold: Sitting, item: string, questions: Questions): HTMLElement {
  const question = questions.get(item);
  const state = [words.state[stateOf(fold, item, questions)], ...(fold.flags.has(item) ? [words.marked] : [])].join(', ');
  const asks = question?.element.querySelector('.ask > legend')?.textContent.trim() ?? words.gone;
  const type = question ? `${words.types[question.type]}, ` : '';
  return make('li', {}, make('button', { 'type': 'button', 'data-item': item },
    make('b', {}, String(fold.sitting.items.indexOf(item) + 1)), make('span', {}, shortened(asks), make('small', {}, `${type}${state}`))));
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, '')}…` : text;
}
