import { spentNow, type Sitting } from '../../../study/exam/index.ts';
import { exam as words } from '../../strings/exam.ts';
import { find } from '../find.ts';
import { readChoice } from '../stored-choice.ts';
import { announcement, leftText } from './time.ts';

/** What the sitting's clock shows and says. It is reckoned from the steps of the sitting, and never counts by itself. */
export class ExamClock {
  readonly #root: HTMLElement;
  readonly #announce: HTMLElement;
  readonly #page: string;
  #before: number | undefined;

  /** @param announce what is said aloud at thresholds. @param page names this opening of the page. */
  constructor(root: HTMLElement, announce: HTMLElement, page: string) {
    this.#root = root;
    this.#announce = announce;
    this.#page = page;
  }

  /** Shows the time, unless there is no limit or the reader has put it out of sight. */
  draw(fold: Sitting): void {
    const { limit } = fold.sitting;
    const hidden = readChoice('exam-clock') === 'off';
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-clock]')) part.hidden = limit === null;
    find(this.#root, '.clock').hidden = limit === null || hidden;
    find(this.#root, '[data-act=clock]').textContent = hidden ? words.showTime : words.hideTime;
    if (limit !== null) find(this.#root, '[data-left]').textContent = leftText(limit - this.#spent(fold));
  }

  /** Shows and says the time. @returns whether it is up. */
  tick(fold: Sitting): boolean {
    const { limit } = fold.sitting;
    if (limit === null || fold.paused) return false;
    const left = limit - this.#spent(fold);
    this.#announce.textContent = announcement(limit, this.#before ?? left, left) ?? this.#announce.textContent;
    this.#before = left;
    this.draw(fold);
    return left <= 0;
  }

  #spent(fold: Sitting): number {
    return spentNow(fold, { page: this.#page, tick: Math.floor(performance.now()) });
  }
}
