/** The reader's own copy of the book: loaded at the first click on "Your copy", or after the page where something is written. */
import buttons from '../../styles/btn.css?inline';
import sheet from '../../styles/own.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import { openCopy, type Copy } from './copy.ts';
import { showContinue } from './continue.ts';
import { startMarkup } from './markup-mode.ts';
import { PageBookmarks } from './page-bookmarks.ts';
import { PageNotes } from './page-notes.ts';
import { Panel, type Page } from './panel.ts';
import { paragraphsOf } from './paragraphs.ts';
import { showReadMarks, toggleRead } from './read-marks.ts';

const ready = start();
let panel: Panel | undefined;

(globalThis.fieldguideParts ??= {})['own'] = (opener) => {
  void ready.then(({ copy, page }) => {
    if (opener.matches('[data-own-read]')) { void toggleRead(copy); return; }
    if (page) (panel ??= new Panel(opener, page)).toggle();
  });
};

async function start(): Promise<{ copy: Copy; page: Page | undefined }> {
  adoptSheet(buttons);
  adoptSheet(sheet);
  const copy = await openCopy();
  showReadMarks(copy);
  addEventListener('fg-contents', () => { showReadMarks(copy); });
  showContinue(copy);
  const article = document.querySelector<HTMLElement>('article.flow');
  return { copy, page: article && document.querySelector('[data-part=own]') ? pageOf(article, copy) : undefined };
}

function pageOf(article: HTMLElement, copy: Copy): Page {
  let marking = false;
  const paragraphs = paragraphsOf(article);
  const changed = (): void => {
    notes.show();
    bookmarks.show(marking);
  };
  const notes = new PageNotes({ article, copy, paragraphs, changed });
  const bookmarks = new PageBookmarks({ article, copy, changed });
  const mark = (on: boolean): void => {
    marking = on;
    bookmarks.show(on);
  };
  changed();
  showTarget();
  return {
    article, copy, notes, bookmarks,
    markRead: () => void toggleRead(copy),
    startMarkup: () => {
      if (marking) return;
      mark(true);
      startMarkup({ paragraphs, write: (paragraph, back) => { notes.write(paragraph, back); }, ended: () => { mark(false); document.querySelector<HTMLElement>('[data-part=own]')?.focus({ preventScroll: true }); } });
    },
  };
}

/** A link may lead to a note, which was not there when the page opened. */
function showTarget(): void {
  if (location.hash.startsWith('#note-')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
