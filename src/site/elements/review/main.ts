/** The review: what is due is gone through card by card, and each answer is kept at once. */
import type { JournalEvent } from '../../../study/journal/index.ts';
import type { Grade } from '../../../study/review/index.ts';
import type { Bank } from '../../bank-data.ts';
import { reviewWords } from '../../strings/review.ts';
import { bankQuestions, loadBank } from '../bank/index.ts';
import { loadToday } from '../due/say-due.ts';
import { stateWords } from '../due/say-state.ts';
import { studied, type Studied } from '../due/studied.ts';
import { askToKeep, backupIsDue, wholeJournal } from '../due/whole-journal.ts';
import { find } from '../find.ts';
import { loadFragment } from '../fragment.ts';
import type { Part } from '../on-demand.ts';
import { say } from '../slots.ts';
import { only, showEnd, showStart, showWay } from './panels.ts';
import { showQuestion } from './question-card.ts';
import { cardsOf, type Card, type Reviewed } from './session.ts';
import { showTerm } from './term-card.ts';

const review: Part = (root, load) => {
  new Review(root, load).start().catch(() => { say(root, '[data-state]', reviewWords.failed); });
};
(globalThis.fieldguideParts ??= {})['review'] = review;

class Review {
  readonly #root: HTMLElement;
  readonly #load: Load;
  readonly #journal = wholeJournal();
  #cards: Card[] = [];
  #reviewed: Reviewed[] = [];
  #done = 0;

  constructor(root: HTMLElement, load: Load) {
    this.#root = root;
    this.#load = load;
  }

  async start(): Promise<void> {
    const bank = await loadBank(this.#load);
    this.#on('begin', async () => this.#begin(bank, loadToday(await this.#read(bank))));
    for (const name of ['rest', 'more']) this.#on(name, () => this.#begin(bank, Infinity));
    this.#on('next', () => this.#next(bank));
    this.#on('quit', () => this.#end(bank));
    showStart(this.#root, await this.#read(bank), bank);
    say(this.#root, '[data-state]', await stateWords(await (await this.#journal).read()));
  }

  async #read(bank: Bank): Promise<Studied> {
    return studied(bank, (await (await this.#journal).read()).events, Date.now());
  }

  async #begin(bank: Bank, count: number): Promise<void> {
    const current = await this.#read(bank);
    this.#cards = cardsOf(current, count);
    this.#reviewed = [];
    this.#done = current.done.reviews;
    only(this.#root, '[data-session]');
    await this.#next(bank);
  }

  async #next(bank: Bank): Promise<void> {
    const card = this.#cards[this.#reviewed.length];
    if (!card) { await this.#end(bank); return; }
    showWay(this.#root, this.#done + this.#reviewed.length + 1, this.#done + this.#cards.length);
    for (const acts of ['[data-question-acts]', '[data-next-acts]']) find(this.#root, acts).hidden = true;
    if (!(await this.#show(bank, card))) {
      // A question whose script cannot be had is left out, and the others go on.
      say(this.#root, '[data-state]', reviewWords.gone);
      this.#cards.splice(this.#reviewed.length, 1);
      await this.#next(bank);
    }
  }

  async #show(bank: Bank, card: Card): Promise<boolean> {
    if ('term' in card) {
      const entry = await loadFragment('terms', this.#load).then((terms) => terms.querySelector<HTMLElement>(`[data-term="${card.term}"]`), () => null);
      if (!entry) return false;
      showTerm(this.#root, { entry, fresh: card.fresh }, (recall) => {
        this.#keep(recall, { card, grade: recall.grade, title: entry.dataset['name'] ?? card.term, to: `glossary.html#${card.term}` });
        void this.#next(bank);
      });
      return true;
    }
    const [markup] = await bankQuestions(bank, [card.item], this.#load).catch(() => []);
    if (!markup) return false;
    showQuestion(this.#root, markup, (answer, grade: Grade) => {
      this.#keep(answer, { card, grade, ...whereTaught(bank, card.item) });
      find(this.#root, '[data-next-acts]').hidden = false;
    });
    return true;
  }

  #keep(event: JournalEvent, reviewed: Reviewed): void {
    this.#reviewed.push(reviewed);
    void this.#journal.then((journal) => journal.append(event)).then((lost) => {
      if (lost) say(this.#root, '[data-state]', reviewWords.lost[lost]);
      else askToKeep();
    });
  }

  async #end(bank: Bank): Promise<void> {
    find(this.#root, '[data-card]').replaceChildren();
    const { events } = await (await this.#journal).read();
    showEnd(this.#root, await this.#read(bank), this.#reviewed);
    find(this.#root, '[data-backup]').hidden = !backupIsDue(events);
  }

  #on(act: string, does: () => Promise<void>): void {
    find(this.#root, `[data-act=${act}]`).addEventListener('click', () => void does());
  }
}

/** The section that teaches an item. */
function whereTaught(bank: Bank, id: string): { title: string; to: string } {
  const item = bank.items[id];
  const chapter = item && bank.chapters[item.chapter];
  if (!item || !chapter) return { title: id, to: '' };
  const section = chapter.sections[item.section];
  return { title: section === undefined ? chapter.title : `${chapter.title}: ${section}`, to: `${chapter.page}${section === undefined ? '' : `#${item.section}`}` };
}

type Load = (path: string) => Promise<void>;
