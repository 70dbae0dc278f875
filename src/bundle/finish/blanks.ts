import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elementsOf, type Document, type Element } from '../../html/index.ts';

/**
 * Takes away the blanks between blocks, which no browser shows. A blank beside a word, or beside an element that stands in a
 * line of words, stays.
 */
export function dropBlanks(document: Document): void {
  for (const element of [...elementsOf(document)]) {
    if (!isBlock(element) || element.tagName === 'pre') continue;
    const children = [...element.childNodes];
    children.forEach((child, index) => {
      const blank = defaultTreeAdapter.isTextNode(child) && /^\s+$/.test(child.value);
      if (blank && isEdgeOrBlock(children[index - 1]) && isEdgeOrBlock(children[index + 1])) defaultTreeAdapter.detachNode(child);
    });
  }
}

function isEdgeOrBlock(node: DefaultTreeAdapterTypes.ChildNode | undefined): boolean {
  return node === undefined || (defaultTreeAdapter.isElementNode(node) && isBlock(node));
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) && attribute(element, 'class') !== IN_LINE;
}

/** The one class of blocks that a style sheet sets into a line of words. */
const IN_LINE = 'reason';

/** Elements that browsers set as blocks, or not at all. */
const BLOCKS: ReadonlySet<string> = new Set([
  'html', 'head', 'title', 'meta', 'link', 'script', 'style', 'body', 'header', 'main', 'footer', 'nav', 'aside', 'article', 'section', 'div',
  'h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'pre', 'blockquote',
  'table', 'thead', 'tbody', 'tr', 'th', 'td', 'form', 'fieldset', 'legend', 'details', 'summary', 'dialog', 'fg-check', 'fg-tabs',
]);
