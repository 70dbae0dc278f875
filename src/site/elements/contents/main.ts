/** Chapters of the parts that a page does not carry itself: loaded when the reader unfolds one of them. */
import { readFills, showFills } from '../fills.ts';
import { loadFragment } from '../fragment.ts';

let coming: Promise<void> | undefined;

(globalThis.fieldguideParts ??= {})['contents'] = (_, load) => {
  // What could not be loaded is asked for again by the next part that is unfolded; until then the link to the cover serves.
  coming ??= fill(load).catch(() => { coming = undefined; });
};

async function fill(load: (path: string) => Promise<void>): Promise<void> {
  const all = await loadFragment('contents', load);
  for (const short of document.querySelectorAll<HTMLElement>('.contents [data-rest]')) {
    const list = all.querySelector(`[data-rest="${short.dataset['rest'] ?? ''}"] > ol`);
    if (list) short.replaceWith(list);
  }
  showFills(readFills());
  // What the reader wrote is shown by another script, if it has come.
  dispatchEvent(new Event('fg-contents'));
}
