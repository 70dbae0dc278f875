import { spentNow, type Sitting } from '../../../study/exam/index.ts';
import { clockWords as words } from '../../strings/clock.ts';
import { find } from '../find.ts';
import { keepChoice, readChoice } from '../stored-choice.ts';
import { announcement, leftText } from './time.ts';

/**
 * What the clock of a sitting shows and says. It is reckoned from the steps of the sitting, and never counts by itself; a reader may
 * put it out of sight, and it is said aloud at few thresholds only.
 */
export class SittingClock {
  readonly #place: ClockPlace;
  readonly #page: string;
  #hidden: boolean;
  #before: number | undefined;

  /** @param page names this opening of the page. */
  constructor(place: ClockPlace, page: string) {
    this.#place = place;
    this.#page = page;
    this.#hidden = readChoice(place.choice) === 'off';
  }

  /** Puts the time out of sight, or back; the choice is kept for the next sitting. */
  toggle(): void {
    this.#hidden = !this.#hidden;
    keepChoice(this.#place.choice, this.#hidden ? 'off' : 'on');
  }

  /** Shows the time, unless there is no limit or the reader has put it out of sight. */
  draw(fold: Sitting): void {
    const { limit } = fold.sitting;
    const { screen } = this.#place;
    for (const part of screen.querySelectorAll<HTMLElement>('[data-clock]')) part.hidden = limit === null;
    find(screen, '.clock').hidden = limit === null || this.#hidden;
    find(screen, '[data-act=clock]').textContent = this.#hidden ? words.show : words.hide;
    if (limit !== null) find(screen, '[data-left]').textContent = leftText(limit - this.#spent(fold));
  }

  /** Shows and says the time. @returns whether it is up. */
  tick(fold: Sitting): boolean {
    const { limit } = fold.sitting;
    if (limit === null || fold.paused) return false;
    const left = limit - this.#spent(fold);
    const { announce } = this.#place;
    announce.textContent = announcement(limit, this.#before ?? left, left) ?? announce.textContent;
    this.#before = left;
    this.draw(fold);
    return left <= 0;
  }

  #spent(fold: Sitting): number {
    return spentNow(fold, { page: this.#page, tick: Math.floor(performance.now()) });
  }
}

/** Where a page has its clock: `screen` holds it and its button, `announce` is what is read aloud, `choice` names what is kept. */
export interface ClockPlace { screen: HTMLElement; announce: HTMLElement; choice: string }
