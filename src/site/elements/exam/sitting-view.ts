import type { Sitting } from '../../../study/exam/index.ts';
import { exam as words } from '../../strings/exam.ts';
import { find } from '../find.ts';
import { Running, type Sittings } from '../sitting/index.ts';
import { ask } from './ask.ts';
import { showOne } from './show-one.ts';
import { QuestionPane } from './question-pane.ts';
import { drawReview, isLastSection } from './review.ts';
import { openItems, openSection, type Questions } from './sheet.ts';

/** A sitting of the exam on show. All it knows by itself is whether the review is open. */
export class SittingView {
  readonly #root: HTMLElement;
  readonly #given: Given;
  readonly #run: Running;
  readonly #pane: QuestionPane;
  #reviewing = false;
  #drawn = '';

  constructor(root: HTMLElement, given: Given) {
    const title = document.title;
    this.#root = find(root, '[data-screen=sitting]');
    this.#given = given;
    this.#run = new Running({
      screen: this.#root, announce: find(root, '[data-announce]'), choice: 'exam-clock', lost: words.lost, sittings: given.sittings, id: given.id,
      beats: ({ paused }) => !paused,
      draw: (fold) => { this.#draw(fold); },
      timeUp: () => { this.#run.step({ does: 'end', by: 'time' }); },
      ended: () => { document.title = title; given.conclude(); },
    });
    this.#pane = new QuestionPane(this.#root, given.questions, (act) => { this.#run.step(act); });
  }

  begin(): void {
    find(this.#root, '[data-name]').textContent = this.#given.name;
    this.#root.addEventListener('click', ({ target }) => { this.#press(target); }, { signal: this.#run.signal });
    this.#run.begin();
    this.#focus();
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act], button[data-item]') : null;
    if (!button) return;
    const { act, item } = button.dataset;
    if (item !== undefined) { this.#turn(item); return; }
    const { fold } = this.#run;
    const items = openItems(fold);
    const at = items.indexOf(fold.at);
    const acts: Record<string, () => void> = {
      previous: () => { this.#turn(items[at - 1]); },
      next: () => { if (at + 1 < items.length) this.#turn(items[at + 1]); else this.#review(true); },
      flag: () => { this.#run.step({ does: 'flag', item: fold.at, on: !fold.flags.has(fold.at) }); },
      review: () => { this.#review(true); },
      back: () => { this.#review(false); },
      finish: () => void this.#finish(),
      pause: () => { this.#run.step({ does: 'pause' }); this.#focus(); },
      resume: () => { this.#run.step({ does: 'resume' }); this.#focus(); },
    };
    acts[act ?? '']?.();
  }

  #turn(item: string | undefined): void {
    if (item === undefined || !openItems(this.#run.fold).includes(item)) return;
    this.#root.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    this.#reviewing = false;
    this.#run.step({ does: 'turn', item });
    this.#focus();
  }

  #review(on: boolean): void {
    this.#reviewing = on;
    this.#run.draw();
    this.#focus();
  }

  async #finish(): Promise<void> {
    const { fold } = this.#run;
    const last = isLastSection(fold);
    if (!await ask(this.#root, fold, this.#given.questions, this.#run.signal)) return;
    if (last) { this.#run.step({ does: 'end', by: 'reader' }); return; }
    this.#run.step({ does: 'close', section: openSection(this.#run.fold) });
    this.#turn(openItems(this.#run.fold)[0]);
  }

  #draw(fold: Sitting): void {
    // A beat changes nothing to see, and what is drawn anew loses the focus.
    const looks = looksOf(fold, this.#reviewing);
    if (looks === this.#drawn) return;
    this.#drawn = looks;
    const pane = fold.paused ? 'paused' : this.#reviewing ? 'review' : 'question';
    const shown = showOne(this.#root, 'pane', pane);
    find(this.#root, '[data-foot]').hidden = pane !== 'question';
    find(this.#root, '[data-act=pause]').hidden = fold.paused;
    find(this.#root, '.xbar [data-act=review]').hidden = pane !== 'question';
    if (pane === 'review') drawReview(shown, fold, this.#given.questions);
    if (pane === 'question') this.#pane.draw(fold);
  }

  #focus(): void {
    if (this.#run.fold.ended) return;
    const heading = this.#root.querySelector<HTMLElement>('[data-pane]:not([hidden]) h1');
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }
}

/** All that a change of would show, but for the time. */
function looksOf({ at, paused, flags, closed, turned, answers }: Sitting, reviewing: boolean): string {
  return JSON.stringify([at, paused, reviewing, [...flags], [...closed], turned.size, [...answers.values()].map(({ id }) => id)]);
}

interface Given { sittings: Sittings; questions: Questions; name: string; id: string; conclude: () => void }
