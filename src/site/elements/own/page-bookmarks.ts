import { bookmarks, type BookmarkEvent } from '../../../study/journal/index.ts';
import { filled } from '../../strings/filled.ts';
import { own } from '../../strings/own.ts';
import { makeButton } from '../make.ts';
import { pagePath } from '../site-journal.ts';
import { newStamp } from '../stamp.ts';
import type { Copy } from './copy.ts';
import { headingsOf, wordsOf } from './paragraphs.ts';

/** The reader's bookmarks on one page: a ribbon at each heading that has one. */
export class PageBookmarks {
  readonly #article: HTMLElement;
  readonly #copy: Copy;
  readonly #changed: () => void;

  /** @param changed called after a bookmark was set or taken away. */
  constructor({ article, copy, changed }: { article: HTMLElement; copy: Copy; changed: () => void }) {
    this.#article = article;
    this.#copy = copy;
    this.#changed = changed;
  }

  get all(): BookmarkEvent[] {
    return bookmarks(this.#copy.events).filter(({ page }) => page === pagePath());
  }

  /** @param open whether headings without a bookmark show a ribbon to set one by. */
  show(open: boolean): void {
    const focused = document.activeElement?.closest<HTMLElement>('.own-ribbon')?.dataset['section'];
    for (const shown of this.#article.querySelectorAll('.own-ribbon')) shown.remove();
    const set = new Set(this.all.map(({ section }) => section));
    for (const heading of headingsOf(this.#article)) {
      const on = set.has(heading.id);
      if (!on && !open) continue;
      const ribbon = this.#ribbon(heading, on);
      heading.prepend(ribbon);
      if (heading.id === focused) ribbon.focus();
    }
  }

  isSet(section: string): boolean {
    return this.all.some((bookmark) => bookmark.section === section);
  }

  toggle(section: string, heading: string): void {
    void this.#copy.write({ ...newStamp(), kind: 'bookmark', page: pagePath(), section, heading, on: !this.isSet(section) }).then(this.#changed);
  }

  #ribbon(heading: HTMLElement, on: boolean): HTMLElement {
    const name = wordsOf(heading);
    const ribbon = makeButton('', 'own-ribbon', () => { this.toggle(heading.id, name); });
    const said = filled(on ? own.unbookmark : own.bookmark, { name });
    for (const [attribute, value] of Object.entries({ 'aria-label': said, title: said, 'data-own': on ? 'on' : 'off', 'data-section': heading.id })) ribbon.setAttribute(attribute, value);
    return ribbon;
  }
}
