import type { Sitting } from '../../../study/exam/index.ts';
import type { Act, Lost } from '../../../study/journal/index.ts';
import { find } from '../find.ts';
import { SittingClock, type ClockPlace } from './sitting-clock.ts';
import type { Sittings } from './sittings.ts';

/** Milliseconds between marks of the clock; the longest step that counts is 90 seconds. */
const BEAT = 15_000;

/**
 * A sitting that runs on a page, whatever the page shows of it: keeps each step, marks the time, hears other tabs, and ends. What is
 * drawn is always the journal's fold, so that another tab, a reload or a new browser shows the same.
 */
export class Running {
  readonly #page: SittingPage;
  readonly #clock: SittingClock;
  readonly #over = new AbortController();
  #writing = 0;

  constructor(page: SittingPage) {
    this.#page = page;
    this.#clock = new SittingClock(page, page.sittings.page);
  }

  /** Goes on with the sitting: from here its clock runs on this page. */
  begin(): void {
    const { signal } = this.#over;
    const { screen, sittings, heard } = this.#page;
    sittings.listen(() => {
      if (signal.aborted) return;
      heard?.();
      this.draw();
    });
    find(screen, '[data-act=clock]').addEventListener('click', () => { this.#clock.toggle(); this.draw(); }, { signal });
    const beat = (): void => { if (this.#page.beats(this.fold)) this.#keep({ does: 'beat' }); };
    const timers = [setInterval(beat, BEAT), setInterval(() => { if (this.#clock.tick(this.fold)) this.#page.timeUp(); }, 1000)];
    addEventListener('pagehide', beat, { signal });
    signal.addEventListener('abort', () => { for (const timer of timers) clearInterval(timer); });
    this.step({ does: 'turn', item: this.fold.at });
  }

  /** Keeps a step before anything else can happen, and draws what it changed. */
  step(act: Act): void {
    if (this.fold.ended) return;
    this.#keep(act);
    this.draw();
  }

  /** Draws the sitting as it stands, or leaves it where it has ended. */
  draw(): void {
    if (this.signal.aborted) return;
    const { fold } = this;
    if (fold.ended) {
      this.#over.abort();
      this.#page.ended();
      return;
    }
    this.#clock.draw(fold);
    this.#page.draw(fold);
  }

  /** The sitting as its steps have it. @throws Error where the journal holds none of that id. */
  get fold(): Sitting {
    const { sittings, id } = this.#page;
    const fold = sittings.all().find(({ sitting }) => sitting.id === id);
    if (fold) return fold;
    throw new Error(`The journal holds no sitting ${id}.`);
  }

  /** Aborted once the sitting has ended here. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  #keep(act: Act): void {
    const { screen, sittings, id, lost } = this.#page;
    screen.dataset['writing'] = String(this.#writing += 1); // for tests: nothing is under way at 0
    void sittings.step(id, act).then((why) => {
      screen.dataset['writing'] = String(this.#writing -= 1);
      if (why) find(screen, '[data-lost]').textContent = lost[why];
    });
  }
}

/** What a page of a sitting brings. */
export interface SittingPage extends ClockPlace {
  sittings: Sittings;
  /** Of the sitting. */
  id: string;
  /** What to say where a step is not stored. */
  lost: Readonly<Record<Lost, string>>;
  /** Whether time runs now, and is to be marked. */
  beats: (fold: Sitting) => boolean;
  draw: (fold: Sitting) => void;
  /** Another tab changed something; `draw` follows. */
  heard?: () => void;
  /** The time is up; the page ends the sitting. */
  timeUp: () => void;
  /** Nothing is drawn any more. */
  ended: () => void;
}
