import { defaultTreeAdapter as dom, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * A page as search reads it: behind its text stand, for each plate, a heading with the plate's id and title, and the words in its
 * drawing with their description. Pagefind skips drawings; and so set apart, a word in a figure leads to the figure.
 */
export function withPlateWords(html: string): string {
  if (!html.includes('class="plate"')) return html;
  const document = parse(html);
  const all = [...elementsIn(document)];
  const body = all.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!body) return html;
  for (const plate of all.filter((element) => element.tagName === 'figure' && attribute(element, 'class') === 'plate')) {
    const inside = [...elementsIn(plate)];
    const drawing = inside.find(({ tagName }) => tagName === 'svg');
    if (!drawing) continue;
    const head = inside.find((element) => attribute(element, 'class') === 'plate-head');
    const labels = [...elementsIn(drawing)].filter(({ tagName }) => tagName === 'text' || tagName === 'desc').map(textIn);
    add(body, 'h2', { text: spaced((head?.childNodes ?? []).map(textIn)), id: attribute(plate, 'id') ?? '' });
    add(body, 'p', { text: spaced(labels) });
    plate.attrs = plate.attrs.filter(({ name }) => name !== 'id');
  }
  return serialize(document);
}

function add(body: Element, tag: string, { text, id }: { text: string; id?: string }): void {
  const element = dom.createElement(tag, body.namespaceURI, id === undefined ? [] : [{ name: 'id', value: id }]);
  dom.insertText(element, text);
  dom.appendChild(body, element);
}

/** Texts as sentences of their own, so that no phrase runs from one label into the next. */
function spaced(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '').map((text) => text.replace(/\.$/, '')).join('. ');
}

function textIn(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (dom.isTextNode(node)) return node.value;
  return dom.isElementNode(node) ? node.childNodes.map(textIn).join(' ') : '';
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!dom.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

type Element = DefaultTreeAdapterTypes.Element;
