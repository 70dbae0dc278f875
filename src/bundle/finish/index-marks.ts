import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, type Document } from '../../html/index.ts';

/**
 * Takes away what only the search index reads: `data-pagefind-*` attributes, and the empty elements that carry nothing else.
 * The index is built before; readers need not load its marks.
 */
export function dropIndexMarks(document: Document): void {
  for (const element of [...elementsOf(document)]) {
    const kept = element.attrs.filter(({ name }) => !name.startsWith('data-pagefind-'));
    const marked = kept.length < element.attrs.length;
    element.attrs = kept;
    if (marked && element.childNodes.length === 0 && attribute(element, 'hidden') !== undefined) defaultTreeAdapter.detachNode(element);
  }
}
