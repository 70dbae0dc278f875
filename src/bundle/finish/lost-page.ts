import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, insertElement, setAttribute, type Document } from '../../html/index.ts';

/** Whether a host serves this page at any address, since nothing is there; `html[data-root]` then holds the path of the site on its host. */
export function isLost(document: Document): boolean {
  return document.childNodes.some((node) => defaultTreeAdapter.isElementNode(node) && attribute(node, 'data-lost') !== undefined);
}

/**
 * Makes such a page whole in itself: no address seen from a page can be right at every depth. Links get the path of the site on
 * its host, style sheets are written into the page without their fonts, and it loads nothing.
 *
 * @param sheetText gives the text of a style sheet by its path from the site's root.
 * @throws Error where a style sheet loads something besides fonts.
 */
export function standAlone(document: Document, sheetText: (path: string) => string): void {
  const elements = [...elementsOf(document)];
  const root = elements.map((element) => attribute(element, 'data-root')).find((value) => value !== undefined) ?? '/';
  const head = elements.find(({ tagName }) => tagName === 'head');
  for (const element of elements) {
    const href = attribute(element, 'href');
    if (href === undefined || !href.startsWith('/')) continue;
    if (attribute(element, 'rel') !== 'stylesheet' || !head) setAttribute(element, 'href', root + href.slice(1));
    else {
      defaultTreeAdapter.insertText(insertElement(head, 'style', {}, element), withoutFonts(sheetText(href.slice(1)), href));
      defaultTreeAdapter.detachNode(element);
    }
  }
}

function withoutFonts(css: string, sheet: string): string {
  const plain = css.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');
  if (/url\((?!["']?data:)/.test(plain)) throw new Error(`${sheet} loads more than fonts, so the page for lost addresses cannot hold it.`);
  return plain;
}
