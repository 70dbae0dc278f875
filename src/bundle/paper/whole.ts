import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter } from 'parse5';
import { attribute, elementsOf, parseHtml, printHtml, setAttribute, type Document, type Element } from '../../html/index.ts';

/**
 * Puts the text of every chapter into one page, to be printed as a book. Runs on built pages whose addresses are still written from
 * the site's root. Where the page asks by `data-whole="/learn/a.html"`, it gets that chapter's article: headings a level
 * lower, ids told apart by the chapter, links between chapters turned into links within the page.
 *
 * @returns how many chapters are in it.
 * @throws Error naming a chapter that is not there or has no article.
 */
export async function composeWhole(site: string): Promise<number> {
  const file = join(site, 'whole.html');
  const html = await readFile(file, 'utf8').catch(() => undefined);
  if (html === undefined) return 0;
  const whole = parseHtml(html);
  const places = [...elementsOf(whole)].filter((element) => attribute(element, MARK) !== undefined);
  const names = new Map(places.map((place) => [attribute(place, MARK) ?? '', attribute(place, 'id') ?? '']));
  for (const place of places) {
    const path = attribute(place, MARK) ?? '';
    const article = articleOf(parseHtml(await readFile(join(site, path), 'utf8')), path);
    for (const child of adapted(article, { name: names.get(path) ?? '', names })) defaultTreeAdapter.appendChild(place, child);
    place.attrs = place.attrs.filter(({ name }) => name !== MARK);
  }
  await writeFile(file, printHtml(whole));
  return places.length;
}

function articleOf(document: Document, path: string): Element {
  const article = [...elementsOf(document)].find(({ tagName }) => tagName === 'article');
  if (!article) throw new Error(`${path} has no article to be printed in whole.html.`);
  return article;
}

/** The children of an article, fit to stand among others. */
function adapted(article: Element, { name, names }: { name: string; names: ReadonlyMap<string, string> }): Element['childNodes'] {
  for (const element of [...elementsOf(article)]) {
    if (element.tagName === 'nav' || attribute(element, 'data-pagefind-filter') !== undefined) defaultTreeAdapter.detachNode(element);
  }
  const kept = [...elementsOf(article)];
  // An item stands in one chapter only, so its ids are its own already; the journal knows it by them.
  const checks = new Set(kept.filter(({ tagName }) => tagName === 'fg-check').flatMap((check) => [check, ...elementsOf(check)]));
  const own = new Set(kept.filter((element) => !checks.has(element)).flatMap((element) => attribute(element, 'id') ?? []));
  for (const element of kept) {
    if (!checks.has(element)) lower(element);
    // A named section is a landmark, and there would be one of each name for every chapter.
    if (element.tagName === 'section') element.attrs = element.attrs.filter(({ name: attr }) => attr !== 'aria-labelledby');
    for (const attr of element.attrs) attr.value = renamed(attr, { own, name, names });
  }
  return [...article.childNodes] as Element['childNodes'];
}

function renamed({ name: attr, value }: { name: string; value: string }, { own, name, names }: { own: ReadonlySet<string>; name: string; names: ReadonlyMap<string, string> }): string {
  const within = (id: string): string => (own.has(id) ? `${name}--${id}` : id);
  if (attr === 'id') return within(value);
  if (IDS.has(attr)) return value.split(/\s+/).map(within).join(' ');
  if (value.startsWith('url(#')) return `url(#${within(value.slice('url(#'.length, -1))})`;
  if (attr !== 'href') return value;
  if (value.startsWith('#')) return `#${within(value.slice(1))}`;
  const [path = '', anchor] = value.split('#');
  const chapter = names.get(path);
  return chapter === undefined ? value : `#${anchor === undefined ? chapter : `${chapter}--${anchor}`}`;
}

function lower(element: Element): void {
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level === undefined) return;
  // Styles go by the class: what was a chapter's heading of a section still looks like one.
  setAttribute(element, 'class', [attribute(element, 'class'), `as-h${level}`].filter((part) => part !== undefined).join(' '));
  element.tagName = `h${String(Number(level) + 1)}`;
  element.nodeName = element.tagName;
}

const MARK = 'data-whole';
const IDS: ReadonlySet<string> = new Set(['for', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'headers', 'list', 'form', 'popovertarget']);
