import { attribute, elementsOf, removeElement, type Document } from '../../html/index.ts';

/** Takes away the style sheets of parts that a page does not have: `<link data-for="math">` stays only beside a `math` element. */
export function dropUnneededSheets(document: Document): void {
  const elements = [...elementsOf(document)];
  const names = new Set(elements.map(({ tagName }) => tagName));
  for (const link of elements) {
    const needed = attribute(link, 'data-for');
    if (link.tagName !== 'link' || needed === undefined) continue;
    if (names.has(needed)) link.attrs = link.attrs.filter(({ name }) => name !== 'data-for');
    else removeElement(link);
  }
}
