import { spentNow, type Sitting } from '../../../study/exam/index.ts';
import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { keepChoice, readChoice } from '../stored-choice.ts';

/** Minutes left at which the time is said aloud; between them a clock is silent. */
const SAID_AT = [10, 5, 1];
const MINUTE = 60_000;

/** The clock of a session with a limit: reckoned from the session's steps, hidden at will, said aloud at few thresholds. */
export class SessionClock {
  readonly #root: HTMLElement;
  readonly #page: string;
  #before = Infinity;
  #hidden = readChoice('practice-clock') === 'off';

  /** @param page names this opening of the page. @param signal ends it. */
  constructor(root: HTMLElement, page: string, { signal, redraw }: { signal: AbortSignal; redraw: () => void }) {
    this.#root = root;
    this.#page = page;
    find(root, '[data-act=clock]').addEventListener('click', () => {
      this.#hidden = !this.#hidden;
      keepChoice('practice-clock', this.#hidden ? 'off' : '');
      redraw();
    }, { signal });
  }

  /** Shows the time that is left. @returns whether it is up. */
  draw(fold: Sitting): boolean {
    const { limit } = fold.sitting;
    const clock = find(this.#root, '[data-clock]');
    const button = find(this.#root, '[data-act=clock]');
    clock.hidden = limit === null || this.#hidden;
    button.hidden = limit === null;
    button.textContent = this.#hidden ? words.showTime : words.hideTime;
    if (limit === null) return false;
    const left = Math.max(0, limit - spentNow(fold, { page: this.#page, tick: Math.floor(performance.now()) }));
    clock.textContent = filled(words.left, { time: `${String(Math.floor(left / MINUTE))}:${String(Math.floor((left % MINUTE) / 1000)).padStart(2, '0')}` });
    this.#announce(left);
    return left === 0;
  }

  #announce(left: number): void {
    const minutes = SAID_AT.find((at) => left <= at * MINUTE && this.#before > at * MINUTE && this.#before !== Infinity);
    this.#before = left;
    if (minutes !== undefined) find(this.#root, '[data-announce]').textContent = minutes === 1 ? words.announceOne : filled(words.announce, { minutes });
  }
}
