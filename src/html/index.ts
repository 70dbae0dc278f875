import { defaultTreeAdapter, parse, parseFragment, serialize, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A whole page as a tree. */
export function parseHtml(html: string): Document {
  return parse(html);
}

/** A part of a page as a tree, without `html`, `head` and `body`. */
export function parsePart(html: string): Parent {
  return parseFragment(html);
}

/** An element with its own tags. */
export function printElement(element: Element): string {
  return serializeOuter(element);
}

/** Elements right under a node, in order. */
export function childrenOf(parent: Parent): Element[] {
  return parent.childNodes.filter((child) => defaultTreeAdapter.isElementNode(child));
}

/** Takes an element out of its tree. */
export function removeElement(element: Element): void {
  defaultTreeAdapter.detachNode(element);
}

export function printHtml(document: Document): string {
  return serialize(document);
}

/** Every element of a tree, in document order; the insides of `template` included. */
export function* elementsOf(node: Parent): Generator<Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf('content' in child ? child.content : child);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The classes of an element, in order. */
export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

export function setAttribute(element: Element, name: string, value: string): void {
  const found = element.attrs.find((attr) => attr.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

/** The text that stands right inside an element, as in `title`, `style` and `script`. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
}

/** All text inside a node, whatever elements it stands in. */
export function wordsIn(parent: Parent): string {
  return parent.childNodes.map((child) => {
    if (defaultTreeAdapter.isTextNode(child)) return child.value;
    return defaultTreeAdapter.isElementNode(child) ? wordsIn(child) : '';
  }).join('');
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
