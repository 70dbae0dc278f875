import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { Running } from '../sitting/index.ts';
import { Answering } from './answering.ts';
import { askToFinish } from './ask.ts';
import type { Desk, Questions } from './desk-state.ts';
import { drawSession, openItems } from './session-view.ts';

/** A session on show: each thing the reader does is a step of the journal, and the page is drawn from the steps. */
export class Session {
  readonly #screen: HTMLElement;
  readonly #questions: Questions;
  readonly #run: Running;
  readonly #answering: Answering;

  constructor({ root, sittings }: Desk, { id, questions, conclude }: { id: string; questions: Questions; conclude: () => void }) {
    this.#screen = find(root, '[data-screen=sit]');
    this.#questions = questions;
    this.#run = new Running({
      screen: this.#screen, announce: find(root, '[data-announce]'), choice: 'practice-clock', lost: words.lost, sittings, id,
      beats: ({ sitting }) => document.visibilityState === 'visible' || sitting.limit !== null,
      heard: () => { this.#answering.forget(); },
      draw: (fold) => {
        this.#answering.restore(fold);
        drawSession(this.#screen, fold, this.#questions);
      },
      timeUp: () => {
        this.#answering.keepChosen();
        this.#run.step({ does: 'end', by: 'time' });
      },
      ended: conclude,
    });
    this.#answering = new Answering(this.#run, questions);
  }

  begin(): void {
    const { signal } = this.#run;
    const acts: Readonly<Record<string, () => void>> = {
      check: () => { this.#answering.check(); },
      unknown: () => { this.#answering.answer(null); },
      previous: () => { this.#move(-1); },
      next: () => { this.#next(); },
      flag: () => { const { at, flags } = this.#run.fold; this.#run.step({ does: 'flag', item: at, on: !flags.has(at) }); },
      finish: () => void this.#finish(),
    };
    for (const [act, then] of Object.entries(acts)) find(this.#screen, `[data-act=${act}]`).addEventListener('click', then, { signal });
    find(this.#screen, '[data-boxes]').addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset['item'] : undefined;
      if (item !== undefined) this.#turn(item);
    }, { signal });
    this.#answering.begin();
    this.#run.begin();
    find(this.#screen, 'h1').focus();
  }

  /** Forward; past the last question to the end, or back to the first that is open. */
  #next(): void {
    const { sitting: { items }, at } = this.#run.fold;
    if (items.indexOf(at) < items.length - 1) this.#move(1);
    else void this.#finish();
  }

  #move(by: number): void {
    const { sitting: { items }, at } = this.#run.fold;
    this.#turn(items[items.indexOf(at) + by] ?? at);
  }

  #turn(item: string): void {
    this.#run.step({ does: 'turn', item });
    find(this.#screen, 'h1').focus();
  }

  async #finish(): Promise<void> {
    const open = openItems(this.#run.fold, this.#questions);
    if (open.length > 0 && !(await askToFinish(this.#screen, open.length, this.#run.signal))) return;
    this.#run.step({ does: 'end', by: 'reader' });
  }
}
