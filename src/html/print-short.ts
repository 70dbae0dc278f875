import { defaultTreeAdapter as dom, html, type DefaultTreeAdapterTypes } from 'parse5';
import type { Document, Element } from './index.ts';

/**
 * A page in fewer bytes that parses to the same tree: values without quotes where they need none, empty values left out, and no end
 * tag where what follows implies it (HTML Standard, 13.1.2.3 and 13.1.2.4).
 */
export function printShort(document: Document): string {
  return printNodes(document.childNodes, '');
}

function printNodes(nodes: readonly Node[], parent: string): string {
  return nodes.map((node, at) => {
    if (dom.isElementNode(node)) return printElement(node, nodes[at + 1]);
    if (dom.isTextNode(node)) return RAW.has(parent) ? node.value : escaped(node.value).replace(/</g, '&lt;').replace(/>/g, '&gt;');
    if (dom.isCommentNode(node)) return `<!--${node.data}-->`;
    return dom.isDocumentTypeNode(node) ? `<!DOCTYPE ${node.name}>` : '';
  }).join('');
}

function printElement(element: Element, next: Node | undefined): string {
  const { tagName: name, attrs } = element;
  const isHtml = element.namespaceURI === html.NS.HTML;
  const start = `<${name}${attrs.map((attr) => printAttribute(attr)).join('')}>`;
  if (isHtml && VOID.has(name)) return start;
  const inside = printNodes(isTemplate(element) ? element.content.childNodes : element.childNodes, isHtml ? name : '');
  return start + inside + (isHtml && isImplied(name, next) ? '' : `</${name}>`);
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template';
}

function printAttribute({ prefix, name, value }: Element['attrs'][number]): string {
  const full = prefix ? `${prefix}:${name}` : name;
  if (value === '') return ` ${full}`;
  return /^[^\s"'=<>`&\u00a0]*[^\s"'=<>`&\u00a0/]$/.test(value) ? ` ${full}=${value}` : ` ${full}="${escaped(value).replace(/"/g, '&quot;')}"`;
}

function isImplied(name: string, next: Node | undefined): boolean {
  const before = ENDS[name];
  return before !== undefined && (next === undefined ? !INNER.has(name) : dom.isElementNode(next) && before.includes(next.tagName));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/\u00a0/g, '&nbsp;');
}

/** Elements whose end tag may be left out, with what may follow them then. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  p: ['aside', 'details', 'div', 'dl', 'fieldset', 'figure', 'form', 'h2', 'h3', 'ol', 'p', 'pre', 'section', 'table', 'ul'], li: ['li'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], option: ['option', 'optgroup'], td: ['td', 'th'], th: ['td', 'th'], tr: ['tr'], thead: ['tbody', 'tfoot'], tbody: ['tbody', 'tfoot'],
};
/** Of those, the ones that keep it at the end of their parent: there it may not go, or not in every parent. */
const INNER: ReadonlySet<string> = new Set(['dt', 'p', 'thead']);
const RAW: ReadonlySet<string> = new Set(['script', 'style']);
const VOID: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

type Node = DefaultTreeAdapterTypes.ChildNode;
