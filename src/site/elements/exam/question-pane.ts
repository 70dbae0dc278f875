import type { Sitting } from '../../../study/exam/index.ts';
import type { Act } from '../../../study/journal/index.ts';
import { exam as words } from '../../strings/exam.ts';
import { filled } from '../../strings/filled.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import type { SatQuestion } from '../sitting/index.ts';
import { showCase } from './case-pane.ts';
import { drawBoxes, openItems, tally, type Questions } from './sheet.ts';

/** The question on show, its case beside it, and the answer sheet below. */
export class QuestionPane {
  readonly #root: HTMLElement;
  readonly #questions: Questions;
  readonly #step: (act: Act) => void;
  readonly #title = document.title;
  #shown: string | undefined;
  #fold: Sitting | undefined;

  constructor(root: HTMLElement, questions: Questions, step: (act: Act) => void) {
    this.#root = root;
    this.#questions = questions;
    this.#step = step;
    for (const question of questions.values()) question.form.addEventListener('change', () => { this.#answer(question); });
  }

  draw(fold: Sitting): void {
    this.#fold = fold;
    const { items } = fold.sitting;
    const numbers = { n: items.indexOf(fold.at) + 1, of: items.length };
    const question = this.#questions.get(fold.at);
    if (this.#shown !== fold.at) this.#show(fold, question, numbers);
    this.#restore(fold, question);
    const flagged = fold.flags.has(fold.at);
    find(this.#root, '[data-act=flag]').setAttribute('aria-pressed', String(flagged));
    find(this.#root, '[data-flag]').textContent = flagged ? words.flagged : words.flag;
    this.#drawFoot(fold, numbers);
  }

  #show(fold: Sitting, question: SatQuestion | undefined, numbers: Numbers): void {
    this.#shown = fold.at;
    const name = filled(words.page, numbers);
    document.title = `${name}: ${this.#title}`;
    find(this.#root, '[data-question-name]').replaceChildren(make('b', {}, name.replace(/ of .*/, '')), name.replace(/^.*(?= of )/, ''));
    find(this.#root, '[data-question-type]').textContent = question ? words.types[question.type] : '';
    find(this.#root, '[data-question]').replaceChildren(question?.element ?? make('p', {}, words.gone));
    showCase(find(this.#root, '[data-case]'), question?.scenario);
    find(this.#root, '[data-pane=question]').classList.toggle('cased', question?.scenario !== undefined);
    if (question) question.fill(null, 'unknown');
  }

  /** Puts the answer that stands into the form where the form says another: at first, and when another tab changed it. */
  #restore({ answers }: Sitting, question: SatQuestion | undefined): void {
    const answer = question && answers.get(question.item);
    if (!question || (answer && answer.key !== question.keyHash)) return;
    if (JSON.stringify(answer?.response ?? null) !== JSON.stringify(question.given().response)) question.fill(answer?.response ?? null, answer?.confidence ?? 'unknown');
  }

  #answer(question: SatQuestion): void {
    const { response, validity, confidence, points, total } = question.given();
    // How sure one is of nothing says nothing yet.
    if (response === null && !this.#fold?.answers.has(question.item)) return;
    if (question.type === 'multiple') question.tell(validity === 'too-many' ? question.missing(validity) : '');
    this.#step({ does: 'answer', item: question.item, key: question.keyHash, response, confidence, points, total });
  }

  #drawFoot(fold: Sitting, numbers: Numbers): void {
    const items = openItems(fold);
    const [first, last] = [fold.at === items[0], fold.at === items.at(-1)];
    const previous = find(this.#root, '[data-act=previous]');
    if (previous instanceof HTMLButtonElement) previous.disabled = first;
    find(this.#root, '[data-act=next]').textContent = last ? words.toReview : words.next;
    find(this.#root, '[data-of-all]').textContent = filled(words.ofAll, numbers);
    drawBoxes(find(this.#root, '[data-foot] [data-boxes]'), fold, this.#questions);
    const counts = tally(fold, fold.sitting.items, this.#questions);
    find(this.#root, '[data-sheet]').replaceChildren(...words.sheet.map((line) => make('span', {}, filled(line, counts))));
  }
}

interface Numbers extends Readonly<Record<string, number>> { n: number; of: number }
