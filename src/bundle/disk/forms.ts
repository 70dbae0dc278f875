import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, setAttribute, type Document } from '../../html/index.ts';

/**
 * Takes a page into one of its two forms: what is marked for the other place goes, and the marks of this one too.
 *
 * @returns whether the page differs between the two.
 */
export function takeForm(document: Document, place: Place): boolean {
  const marked = [...elementsOf(document)].filter((element) => attribute(element, MARK) !== undefined);
  for (const element of marked) {
    if (attribute(element, MARK) === place) element.attrs = element.attrs.filter(({ name }) => name !== MARK);
    else defaultTreeAdapter.detachNode(element);
  }
  return marked.length > 0;
}

/**
 * Writes what was not known before into elements that wait for it by `data-fill`: as their text, or as the address of a link.
 *
 * @throws Error where an element waits for something that nobody fills.
 */
export function fill(document: Document, values: Readonly<Record<string, string>>): void {
  for (const element of elementsOf(document)) {
    const name = attribute(element, 'data-fill');
    if (name === undefined) continue;
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is known as "${name}", which a page waits for (data-fill).`);
    if (element.tagName === 'a') {
      setAttribute(element, 'href', value);
      continue;
    }
    for (const child of [...element.childNodes]) defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.insertText(element, value);
  }
}

const MARK = 'data-only';

/** Where a page is read: on a host, or from the reader's own disk. */
export type Place = 'site' | 'disk';
