import { backupDue } from '../../../study/journal/index.ts';
import { filled } from '../../strings/filled.ts';
import { own } from '../../strings/own.ts';
import { make, makeButton } from '../make.ts';
import { siteJournal } from '../site-journal.ts';
import { readChoice } from '../stored-choice.ts';
import type { Copy } from './copy.ts';
import { noteId } from './note-id.ts';
import type { PageNotes } from './page-notes.ts';
import type { PageBookmarks } from './page-bookmarks.ts';
import { headingsOf, wordsOf } from './paragraphs.ts';
import { readWords } from './read-marks.ts';

/** The panel behind "Your copy": made at its first opening, filled anew at each. */
export class Panel {
  readonly #element = make('div', { popover: '', 'class': 'own-panel', role: 'dialog', 'aria-labelledby': 'own-title', 'data-own': '' });
  readonly #page: Page;

  constructor(opener: HTMLElement, page: Page) {
    this.#page = page;
    document.body.append(this.#element);
    if (opener instanceof HTMLButtonElement) opener.popoverTargetElement = this.#element;
  }

  toggle(): void {
    if (!this.#element.matches(':popover-open')) this.fill();
    this.#element.togglePopover();
  }

  fill(): void {
    const { copy, bookmarks, startMarkup, markRead } = this.#page;
    const section = currentSection(this.#page.article);
    const act = (text: string, work: () => void): HTMLButtonElement => makeButton(text, 'own-act', () => {
      this.#element.hidePopover();
      work();
    });
    const first = act(filled(bookmarks.isSet(section.id) ? own.unbookmark : own.bookmark, { name: section.name || own.pageTop }), () => { bookmarks.toggle(section.id, section.name); });
    first.autofocus = true;
    this.#element.replaceChildren(
      make('h2', { id: 'own-title' }, own.title),
      ...(copy.lost ? [make('p', { 'class': 'own-warn' }, own.lost[copy.lost])] : []),
      first, act(own.write, startMarkup), act(readWords(copy), markRead),
      ...this.#list(), ...this.#footer());
  }

  #list(): Node[] {
    const links = [
      ...this.#page.bookmarks.all.map(({ section, heading }) => ({ href: `#${section}`, text: heading || own.pageTop, kind: own.bookmarked })),
      ...this.#page.notes.all.map((note) => ({ href: `#${noteId(note)}`, text: note.text.slice(0, SHOWN), kind: own.note })),
    ];
    if (links.length === 0) return [make('p', { 'class': 'own-fine' }, own.nothingHere)];
    const items = links.map(({ href, text, kind }) => {
      const link = make('a', { href }, text);
      link.addEventListener('click', () => { this.#element.hidePopover(); });
      return make('li', {}, link, ' ', make('small', {}, kind));
    });
    return [make('h3', {}, own.here), make('ul', {}, ...items)];
  }

  #footer(): Node[] {
    const root = document.documentElement.dataset['root'] ?? './';
    const saved = Number(readChoice(`backup:${siteJournal()}`) ?? Number.NaN);
    const due = backupDue({ times: this.#page.copy.events.map(({ at }) => at), saved: Number.isFinite(saved) ? saved : undefined, now: Date.now() });
    return [make('p', { 'class': 'own-more' }, ...(due ? [`${own.backup} `] : []), make('a', { href: `${root}your-data.html` }, own.data))];
  }
}

/** The section under the reader's eyes; its id and name are empty above the first. */
function currentSection(article: HTMLElement): { id: string; name: string } {
  const heading = headingsOf(article).findLast((one) => one.getBoundingClientRect().top < EYES);
  return { id: heading?.id ?? '', name: heading ? wordsOf(heading) : '' };
}

/** Pixels from the top of the window to where a heading counts as reached. */
const EYES = 220;
const SHOWN = 80;

/** What the panel needs of the page it stands on. */
export interface Page {
  article: HTMLElement;
  copy: Copy;
  bookmarks: PageBookmarks;
  notes: PageNotes;
  startMarkup: () => void;
  markRead: () => void;
}
