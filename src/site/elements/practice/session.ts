import type { Sitting } from '../../../study/exam/index.ts';
import type { Act } from '../../../study/journal/index.ts';
import { said } from '../../components/question/words.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import type { SatQuestion } from '../sitting/index.ts';
import { askToFinish } from './ask.ts';
import type { Desk, Questions } from './desk-state.ts';
import { SessionClock } from './session-clock.ts';
import { drawSession, openItems } from './session-view.ts';

/** Milliseconds between marks of the clock; the longest step that counts is 90 seconds. */
const BEAT = 15_000;

/** A session on show. Each thing the reader does is a step of the journal, and the page is drawn from the steps. */
export class Session {
  readonly #desk: Desk;
  readonly #id: string;
  readonly #questions: Questions;
  readonly #conclude: () => void;
  readonly #clock: SessionClock;
  readonly #over = new AbortController();
  #shown = '';

  constructor(desk: Desk, { id, questions, conclude }: { id: string; questions: Questions; conclude: () => void }) {
    this.#desk = desk;
    this.#id = id;
    this.#questions = questions;
    this.#conclude = conclude;
    this.#clock = new SessionClock(desk.root, desk.sittings.page, { signal: this.#over.signal, redraw: () => { this.#draw(); } });
  }

  begin(): void {
    const acts: Readonly<Record<string, () => void>> = {
      check: () => { this.#check(); }, unknown: () => { this.#answer(null); }, previous: () => { this.#move(-1); }, next: () => { this.#next(); },
      flag: () => { this.#step({ does: 'flag', item: this.#fold.at, on: !this.#fold.flags.has(this.#fold.at) }); }, finish: () => void this.#finish(),
    };
    const { signal } = this.#over;
    for (const [act, then] of Object.entries(acts)) find(this.#screen, `[data-act=${act}]`).addEventListener('click', then, { signal });
    find(this.#screen, '[data-boxes]').addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset['item'] : undefined;
      if (item !== undefined) this.#turn(item);
    }, { signal });
    for (const { form } of this.#questions.values()) {
      form.addEventListener('change', () => { this.#changed(); }, { signal });
      form.addEventListener('submit', () => { if (this.#fold.sitting.reveal === 'each') this.#check(); }, { signal });
    }
    this.#desk.sittings.listen(() => { if (!signal.aborted) this.#redraw(); });
    this.#run(signal);
    this.#step({ does: 'turn', item: this.#fold.at });
    find(this.#screen, 'h1').focus();
  }

  /** Marks for the clock, and a look at it each second. */
  #run(signal: AbortSignal): void {
    const beat = (): void => { if (document.visibilityState === 'visible' || this.#fold.sitting.limit !== null) void this.#desk.sittings.step(this.#id, { does: 'beat' }); };
    const timers = [setInterval(beat, BEAT), setInterval(() => { if (this.#clock.draw(this.#fold)) this.#timeUp(); }, 1000)];
    addEventListener('pagehide', beat, { signal });
    signal.addEventListener('abort', () => { for (const timer of timers) clearInterval(timer); });
  }

  #check(): void {
    const question = this.#question;
    if (!question || this.#fold.answers.has(question.item)) return;
    const { validity, response } = question.given();
    if (validity === 'ok') { this.#answer(response); return; }
    question.tell(question.missing(validity));
    question.firstOpen()?.focus();
  }

  /** Where answers are judged at once. @param response null for "I don't know". */
  #answer(response: ReturnType<SatQuestion['given']>['response']): void {
    const question = this.#question;
    if (!question || this.#fold.answers.has(question.item)) return;
    const { confidence, points, total } = question.given();
    this.#step({ does: 'answer', item: question.item, key: question.keyHash, response, total, ...(response === null ? { confidence: 'unknown', points: 0 } : { confidence, points }) });
    question.reveal(response);
    question.element.querySelector<HTMLElement>('.verdict')?.focus();
  }

  /** Where answers are judged at the end, every choice is kept at once. */
  #changed(): void {
    const question = this.#question;
    if (!question || this.#fold.sitting.reveal === 'each') return;
    const { response, confidence, points, total } = question.given();
    if (response === null && !this.#fold.answers.has(question.item)) return;
    this.#step({ does: 'answer', item: question.item, key: question.keyHash, response, confidence, points, total });
  }

  /** Forward; past the last question to the end, or back to the first that is open. */
  #next(): void {
    const { items } = this.#fold.sitting;
    if (items.indexOf(this.#fold.at) < items.length - 1) this.#move(1);
    else void this.#finish();
  }

  #move(by: number): void {
    const { items } = this.#fold.sitting;
    this.#turn(items[items.indexOf(this.#fold.at) + by] ?? this.#fold.at);
  }

  #turn(item: string): void {
    this.#step({ does: 'turn', item });
    find(this.#screen, 'h1').focus();
  }

  async #finish(): Promise<void> {
    const open = openItems(this.#fold, this.#questions);
    if (open.length > 0 && !(await askToFinish(this.#screen, open.length, this.#over.signal))) return;
    this.#step({ does: 'end', by: 'reader' });
  }

  /** What was chosen in full but not checked yet is kept before the end. */
  #timeUp(): void {
    const given = this.#question?.given();
    if (this.#fold.sitting.reveal === 'each' && given?.validity === 'ok') this.#answer(given.response);
    this.#step({ does: 'end', by: 'time' });
  }

  #step(act: Act): void {
    void this.#desk.sittings.step(this.#id, act).then((kept) => { if (!kept) find(this.#screen, '[data-lost]').textContent = words.lost; });
    this.#draw();
  }

  /** After another tab did something: what it answered shows here too. */
  #redraw(): void {
    this.#shown = '';
    this.#draw();
  }

  #draw(): void {
    const fold = this.#fold;
    if (fold.ended) {
      this.#over.abort();
      this.#conclude();
      return;
    }
    if (this.#shown !== fold.at) this.#restore(fold);
    drawSession(this.#screen, fold, this.#questions);
    this.#clock.draw(fold);
  }

  #restore(fold: Sitting): void {
    this.#shown = fold.at;
    const question = this.#question;
    const answer = fold.answers.get(fold.at);
    if (!question) return;
    if (!answer) { if (fold.sitting.reveal === 'end') question.fill(null, 'unknown'); return; }
    if (answer.key !== question.keyHash) { question.tell(said.outdated); return; }
    question.fill(answer.response, answer.confidence);
    if (fold.sitting.reveal === 'each') question.reveal(answer.response);
  }

  get #fold(): Sitting {
    const fold = this.#desk.sittings.all().find(({ sitting }) => sitting.id === this.#id);
    if (fold) return fold;
    throw new Error(`The journal holds no sitting ${this.#id}.`);
  }

  get #question(): SatQuestion | undefined {
    return this.#questions.get(this.#fold.at);
  }

  get #screen(): HTMLElement {
    return find(this.#desk.root, '[data-screen=sit]');
  }
}
