import { html, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a drawing. Attributes keep their order, so that output is the same every time. */
export interface SvgElement { name: string; attributes: Map<string, string>; children: SvgNode[] }
export type SvgNode = SvgElement | string;

/**
 * Reads the one `<svg>` of a text.
 * @throws Error where there is none.
 */
export function readSvg(text: string): SvgElement {
  const root = parseFragment(text).childNodes.find((node) => 'tagName' in node && node.tagName === 'svg');
  if (!root || !('tagName' in root)) throw new Error('There is no `<svg>` in what Mermaid drew.');
  return fromParse5(root);
}

/** Writes an element as SVG that is valid inside HTML. */
export function writeSvg({ name, attributes, children }: SvgElement): string {
  const open = `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escape(value).replaceAll('"', '&quot;')}"`).join('')}`;
  if (children.length === 0) return `${open}/>`;
  return `${open}>${children.map((child) => (typeof child === 'string' ? escape(child) : writeSvg(child))).join('')}</${name}>`;
}

/** A new element. */
export function element(name: string, attributes: Readonly<Record<string, string>>, children: SvgNode[] = []): SvgElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** The element and all below it, parents first. */
export function* walk(node: SvgElement): Generator<SvgElement> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child);
}

/** All text inside, joined. */
export function textOf(node: SvgNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

export function addClass(node: SvgElement, ...names: readonly string[]): void {
  const present = (node.attributes.get('class') ?? '').split(' ').filter((name) => name !== '');
  node.attributes.set('class', [...new Set([...present, ...names])].join(' '));
}

export function hasClass(node: SvgElement, name: string): boolean {
  return (node.attributes.get('class') ?? '').split(' ').includes(name);
}

function fromParse5(node: DefaultTreeAdapterTypes.Element): SvgElement {
  const children = node.childNodes.flatMap((child): SvgNode[] => {
    if ('value' in child) return [child.value];
    // Anything in the HTML namespace is a foreign object’s content, which a drawing does not have.
    return 'tagName' in child && child.namespaceURI === html.NS.SVG ? [fromParse5(child)] : [];
  });
  return { name: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])), children };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
