import { parse, serialize, defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export function parseHtml(html: string): Document {
  return parse(html);
}

export function printHtml(document: Document): string {
  return serialize(document);
}

/** Every element of a tree, in document order; the insides of `template` included. */
export function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf('content' in child ? child.content : child);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const found = element.attrs.find((attr) => attr.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export function textOf(element: Element): string {
  return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
}

/** A new element put at the front of `parent`, after the element `after` where one is given. */
export function insertElement(parent: Element, name: string, attrs: Readonly<Record<string, string>>, after?: Element): Element {
  const element = defaultTreeAdapter.createElement(name, parent.namespaceURI, Object.entries(attrs).map(([key, value]) => ({ name: key, value })));
  const index = after ? parent.childNodes.indexOf(after) + 1 : 0;
  const before = parent.childNodes[index];
  if (before) defaultTreeAdapter.insertBefore(parent, element, before);
  else defaultTreeAdapter.appendChild(parent, element);
  return element;
}
