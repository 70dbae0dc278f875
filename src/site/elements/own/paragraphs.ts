import { anchorsOf, type Anchor } from '../../../study/journal/index.ts';

/** The paragraphs of a chapter that a reader may write on, in their order, with their anchors. */
export function paragraphsOf(article: Element): Paragraph[] {
  const found: { element: HTMLElement; section: string; text: string }[] = [];
  let section = '';
  for (const element of article.querySelectorAll<HTMLElement>('h2[id], h3[id], p, li')) {
    if (element.closest(APART)) continue;
    if (element.matches('h2, h3')) section = element.id;
    // An item that holds paragraphs is not one itself.
    else if (!element.querySelector('p, li')) found.push({ element, section, text: wordsOf(element) });
  }
  const anchors = anchorsOf(found);
  return found.flatMap(({ element, text }, index) => {
    const anchor = anchors[index];
    return anchor && text.trim() !== '' ? [{ element, anchor, quote: quoteOf(text) }] : [];
  });
}

/** Headings that a bookmark may stand at. */
export function headingsOf(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('h2[id], h3[id]')].filter((heading) => !heading.closest(APART));
}

/** The words of an element without what is set into it: numbers of sources, definitions, the reader's own marks. */
export function wordsOf(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (copy instanceof Element) for (const inset of copy.querySelectorAll('.cite, .gloss, [data-own]')) inset.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function quoteOf(text: string): string {
  return text.length <= QUOTE ? text : `${text.slice(0, QUOTE).replace(/\s\S*$/, '')} …`;
}

/** Parts of an article that are not its text. */
const APART = '.opener, nav, figure, fg-check, .note, .tag, .sources, .turn, .gloss, [data-own]';
const QUOTE = 90;

export interface Paragraph { element: HTMLElement; anchor: Anchor; quote: string }
