import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter } from 'parse5';
import { carryOver } from '../../html/carried.ts';
import { attribute, classesOf, elementsOf, parseHtml, printHtml, wordsIn, type Document, type Element } from '../../html/index.ts';

/**
 * Gathers the notes on what has changed from all chapters. Runs on built pages whose addresses are still written from the site's root:
 * where a page asks by `data-changed="/learn/a.html"`, it gets that chapter's notes in order. In each, numbers of sources that stood
 * under the note give way to the titles of the sources, which are not listed on this page.
 *
 * @returns how many notes were gathered.
 */
export async function composeChanges(site: string): Promise<number> {
  const pages = (await readdir(site)).filter((name) => name.endsWith('.html'));
  const counts = await Promise.all(pages.map(async (page) => {
    const html = await readFile(join(site, page), 'utf8');
    return html.includes(`${MARK}="`) ? fill(site, join(site, page), parseHtml(html)) : 0;
  }));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function fill(site: string, file: string, document: Document): Promise<number> {
  let count = 0;
  for (const place of [...elementsOf(document)].filter((element) => attribute(element, MARK) !== undefined)) {
    const path = attribute(place, MARK) ?? '';
    for (const note of notesOf(parseHtml(await readFile(join(site, path), 'utf8')), path)) {
      defaultTreeAdapter.appendChild(place, note);
      count += 1;
    }
    place.attrs = place.attrs.filter(({ name }) => name !== MARK);
  }
  await writeFile(file, printHtml(document));
  return count;
}

function notesOf(chapter: Document, path: string): Element[] {
  const elements = [...elementsOf(chapter)];
  const sources = new Map(elements.flatMap((element) => {
    const id = attribute(element, 'id');
    const link = id?.startsWith('source-') ? [...elementsOf(element)].find(({ tagName }) => tagName === 'a') : undefined;
    return id !== undefined && link ? [[`${path}#${id}`, { href: attribute(link, 'href') ?? '', title: wordsIn(link) }] as const] : [];
  }));
  const notes = elements.filter((element) => classesOf(element).includes('call') && classesOf(element).includes('changed'));
  for (const note of notes) {
    defaultTreeAdapter.detachNode(note);
    carryOver(note, path);
    for (const line of elementsOf(note)) if (classesOf(line).includes('src')) nameSources(line, sources);
  }
  return notes;
}

/** Under a note: “Upgrade pipelines; Sweep jobs. Checked …” in the place of numbers. */
function nameSources(line: Element, sources: ReadonlyMap<string, { href: string; title: string }>): void {
  for (const cite of [...elementsOf(line)].filter((element) => classesOf(element).includes('cite'))) {
    const named = [...elementsOf(cite)].flatMap((link) => sources.get(attribute(link, 'href') ?? '') ?? []);
    cite.attrs = [];
    cite.childNodes = [];
    for (const [at, { href, title }] of named.entries()) {
      if (at > 0) defaultTreeAdapter.insertText(cite, '; ');
      const link = defaultTreeAdapter.createElement('a', cite.namespaceURI, [{ name: 'href', value: href }]);
      defaultTreeAdapter.insertText(link, title);
      defaultTreeAdapter.appendChild(cite, link);
    }
    defaultTreeAdapter.insertText(cite, '.');
  }
}

const MARK = 'data-changed';
