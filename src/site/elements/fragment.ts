import { siteRoot } from './site-journal.ts';

/**
 * Brings a fragment (`src/pages/fragments/`) into the page: its script is loaded, and its elements are made one by one, all text as text.
 *
 * @returns the first element of the fragment, not yet in the page.
 * @throws Error where the script cannot be loaded or brings no element.
 */
export async function loadFragment(name: string, load: (path: string) => Promise<void>): Promise<HTMLElement> {
  await load(`assets/fragments/${name}.js`);
  const first = globalThis.fieldguideFragments?.[name]?.map((tree) => nodeOf(tree)).find((node) => node instanceof HTMLElement);
  if (!first) throw new Error(`assets/fragments/${name}.js brought no element.`);
  return first;
}

function nodeOf(tree: Tree, namespace = 'http://www.w3.org/1999/xhtml'): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const space = SPACES[name] ?? namespace;
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, ADDRESSES.has(key) ? fromHere(value) : value);
  const inside = element instanceof HTMLTemplateElement ? element.content : element;
  inside.append(...children.map((child) => nodeOf(child, space)));
  return element;
}

/** Drawings and formulas bring their own names along. */
const SPACES: Readonly<Record<string, string>> = { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' };

/** Fragments are written for every page, so their addresses start at the site's root. */
function fromHere(address: string): string {
  return address.startsWith('/') ? new URL(address.slice(1), siteRoot()).href : address;
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action']);

/** Text, or an element: its name, its attributes, and what is in it. Written by `bundle/finish/fragments.ts`. */
type Tree = string | readonly [string, Readonly<Record<string, string>>, ...Tree[]];

declare global {
  var fieldguideFragments: Record<string, readonly Tree[]> | undefined;
}
