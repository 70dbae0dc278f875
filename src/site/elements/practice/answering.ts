import type { Sitting } from '../../../study/exam/index.ts';
import { said } from '../../components/question/words.ts';
import type { Running, SatQuestion } from '../sitting/index.ts';
import type { Questions } from './desk-state.ts';

/** What becomes of what the reader chooses: judged at once, or kept at every choice and judged at the end. */
export class Answering {
  readonly #run: Running;
  readonly #questions: Questions;
  #shown = '';

  constructor(run: Running, questions: Questions) {
    this.#run = run;
    this.#questions = questions;
  }

  begin(): void {
    const { signal } = this.#run;
    for (const { form } of this.#questions.values()) {
      form.addEventListener('change', () => { this.#changed(); }, { signal });
      form.addEventListener('submit', () => { if (this.#atOnce) this.check(); }, { signal });
    }
  }

  /** Judges the answer, or says what is missing of it and leads there. */
  check(): void {
    const question = this.#open;
    if (!question) return;
    const { validity, response } = question.given();
    if (validity === 'ok') { this.answer(response); return; }
    question.tell(question.missing(validity));
    question.firstOpen()?.focus();
  }

  /** Where answers are judged at once. @param response null for "I don't know". */
  answer(response: ReturnType<SatQuestion['given']>['response']): void {
    const question = this.#open;
    if (!question) return;
    const { confidence, points, total } = question.given();
    this.#run.step({ does: 'answer', item: question.item, key: question.keyHash, response, total, ...(response === null ? { confidence: 'unknown', points: 0 } : { confidence, points }) });
    question.reveal(response);
    question.element.querySelector<HTMLElement>('.verdict')?.focus();
  }

  /** Keeps what was chosen in full but not checked yet. */
  keepChosen(): void {
    const given = this.#question?.given();
    if (this.#atOnce && given?.validity === 'ok') this.answer(given.response);
  }

  /** Shows the answer that stands where another question came on show. */
  restore(fold: Sitting): void {
    if (this.#shown === fold.at) return;
    this.#shown = fold.at;
    const question = this.#question;
    const answer = fold.answers.get(fold.at);
    if (!question) return;
    if (!answer) { if (fold.sitting.reveal === 'end') question.fill(null, 'unknown'); return; }
    if (answer.key !== question.keyHash) { question.tell(said.outdated); return; }
    question.fill(answer.response, answer.confidence);
    if (fold.sitting.reveal === 'each') question.reveal(answer.response);
  }

  /** Another tab may have answered the question on show. */
  forget(): void {
    this.#shown = '';
  }

  /** Where answers are judged at the end, every choice is kept at once. */
  #changed(): void {
    const question = this.#question;
    if (!question || this.#atOnce) return;
    const { response, confidence, points, total } = question.given();
    if (response === null && !this.#run.fold.answers.has(question.item)) return;
    this.#run.step({ does: 'answer', item: question.item, key: question.keyHash, response, confidence, points, total });
  }

  get #atOnce(): boolean {
    return this.#run.fold.sitting.reveal === 'each';
  }

  get #question(): SatQuestion | undefined {
    return this.#questions.get(this.#run.fold.at);
  }

  /** The question on show, as long as it has no answer. */
  get #open(): SatQuestion | undefined {
    return this.#run.fold.answers.has(this.#run.fold.at) ? undefined : this.#question;
  }
}
