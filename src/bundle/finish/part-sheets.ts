import { defaultTreeAdapter } from 'parse5';
import { attribute, classesOf, elementsOf, insertElement, removeElement, type Document } from '../../html/index.ts';

/**
 * Style sheets of parts that few pages have: `<link data-for="math .rare">` becomes a `style` on a page with a `math` element or one of
 * class `rare`, which costs no request of its own, and goes from all others.
 *
 * @param sheetText gives the text of a style sheet by its path from the site's root; it may load nothing.
 * @throws Error where the sheet loads something, since its addresses would be wrong on the page.
 */
export function placePartSheets(document: Document, sheetText: (path: string) => string): void {
  const elements = [...elementsOf(document)];
  const names = new Set(elements.flatMap((element) => [element.tagName, ...classesOf(element).map((name) => `.${name}`)]));
  const head = elements.find(({ tagName }) => tagName === 'head');
  for (const link of elements) {
    const parts = attribute(link, 'data-for')?.split(' ');
    if (link.tagName !== 'link' || !parts || !head) continue;
    if (parts.some((part) => names.has(part))) {
      const href = attribute(link, 'href') ?? '';
      const text = sheetText(href.slice(1));
      if (/url\(/.test(text)) throw new Error(`${href} loads something, so it cannot be written into a page.`);
      defaultTreeAdapter.insertText(insertElement(head, 'style', {}, link), text);
    }
    removeElement(link);
  }
}
