import type { Sitting } from '../../../study/exam/index.ts';
import type { Act } from '../../../study/journal/index.ts';
import { exam as words } from '../../strings/exam.ts';
import { find } from '../find.ts';
import { readChoice, keepChoice } from '../stored-choice.ts';
import type { Sittings } from '../sitting/index.ts';
import { ask } from './ask.ts';
import { ExamClock } from './exam-clock.ts';
import { showOne } from './show-one.ts';
import { QuestionPane } from './question-pane.ts';
import { drawReview, isLastSection } from './review.ts';
import { openItems, openSection, type Questions } from './sheet.ts';

/**
 * A sitting on show. What it shows is always read from the journal's fold, so that another tab, a reload or a new browser shows the
 * same; all it knows by itself is whether the review is open.
 */
export class SittingView {
  readonly #root: HTMLElement;
  readonly #given: Given;
  readonly #over = new AbortController();
  readonly #pane: QuestionPane;
  readonly #clock: ExamClock;
  #fold: Sitting;
  #reviewing = false;
  #writing = 0;
  #drawn = '';
  readonly #title = document.title;

  constructor(root: HTMLElement, given: Given) {
    this.#root = find(root, '[data-screen=sitting]');
    this.#given = given;
    this.#fold = this.#read();
    this.#pane = new QuestionPane(this.#root, given.questions, (act) => { this.#step(act); });
    this.#clock = new ExamClock(this.#root, find(root, '[data-announce]'), given.sittings.page);
  }

  /** Goes on with the sitting: from here its clock runs on this page. */
  begin(): void {
    const { signal } = this.#over;
    find(this.#root, '[data-name]').textContent = this.#given.name;
    this.#root.addEventListener('click', ({ target }) => { this.#press(target); }, { signal });
    this.#given.sittings.listen(() => { if (!signal.aborted) this.#draw(this.#read()); });
    addEventListener('pagehide', () => { this.#beat(); }, { signal });
    const every = [setInterval(() => { this.#beat(); }, 15_000), setInterval(() => { this.#tick(); }, 1000)];
    signal.addEventListener('abort', () => { every.forEach(clearInterval); });
    this.#step({ does: 'turn', item: this.#fold.at });
    this.#focus();
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act], button[data-item]') : null;
    if (!button) return;
    const { act, item } = button.dataset;
    if (item !== undefined) { this.#turn(item); return; }
    const items = openItems(this.#fold);
    const at = items.indexOf(this.#fold.at);
    const acts: Record<string, () => void> = {
      previous: () => { this.#turn(items[at - 1]); },
      next: () => { if (at + 1 < items.length) this.#turn(items[at + 1]); else this.#review(true); },
      flag: () => { this.#step({ does: 'flag', item: this.#fold.at, on: !this.#fold.flags.has(this.#fold.at) }); },
      review: () => { this.#review(true); },
      back: () => { this.#review(false); },
      finish: () => void this.#finish(),
      pause: () => { this.#step({ does: 'pause' }); this.#focus(); },
      resume: () => { this.#step({ does: 'resume' }); this.#focus(); },
      clock: () => { keepChoice('exam-clock', readChoice('exam-clock') === 'off' ? 'on' : 'off'); this.#clock.draw(this.#fold); },
    };
    acts[act ?? '']?.();
  }

  #turn(item: string | undefined): void {
    if (item === undefined || !openItems(this.#fold).includes(item)) return;
    this.#root.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    this.#reviewing = false;
    this.#step({ does: 'turn', item });
    this.#focus();
  }

  #review(on: boolean): void {
    this.#reviewing = on;
    this.#draw(this.#fold);
    this.#focus();
  }

  async #finish(): Promise<void> {
    const last = isLastSection(this.#fold);
    if (!await ask(this.#root, this.#fold, this.#given.questions, this.#over.signal)) return;
    if (last) { this.#step({ does: 'end', by: 'reader' }); return; }
    this.#step({ does: 'close', section: openSection(this.#fold) });
    this.#turn(openItems(this.#fold)[0]);
  }

  #beat(): void {
    if (!this.#fold.paused) this.#step({ does: 'beat' });
  }

  #tick(): void {
    if (this.#clock.tick(this.#fold) && !this.#fold.ended) this.#step({ does: 'end', by: 'time' });
  }

  /** Every step is written before anything else can happen, and drawn at once. */
  #step(act: Act): void {
    if (this.#fold.ended) return;
    this.#root.dataset['writing'] = String(this.#writing += 1); // for tests: nothing is under way at 0
    void this.#given.sittings.step(this.#given.id, act).then((kept) => {
      this.#root.dataset['writing'] = String(this.#writing -= 1);
      if (!kept) find(this.#root, '[data-lost]').textContent = words.lost;
    });
    this.#draw(this.#read());
  }

  #draw(fold: Sitting): void {
    this.#fold = fold;
    if (fold.ended) {
      this.#over.abort();
      document.title = this.#title;
      this.#given.conclude();
      return;
    }
    this.#clock.draw(fold);
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
    if (this.#fold.ended) return;
    const heading = this.#root.querySelector<HTMLElement>('[data-pane]:not([hidden]) h1');
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }

  #read(): Sitting {
    const fold = this.#given.sittings.all().find(({ sitting }) => sitting.id === this.#given.id);
    if (!fold) throw new Error(`The journal holds no sitting ${this.#given.id}.`);
    return fold;
  }
}

/** All that a change of would show, but for the time. */
function looksOf({ at, paused, flags, closed, turned, answers }: Sitting, reviewing: boolean): string {
  return JSON.stringify([at, paused, reviewing, [...flags], [...closed], turned.size, [...answers.values()].map(({ id }) => id)]);
}

interface Given { sittings: Sittings; questions: Questions; name: string; id: string; conclude: () => void }
