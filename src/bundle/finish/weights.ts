import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFiles } from './built-files.ts';
import { attribute, elementsOf, parseHtml } from '../../html/index.ts';

/**
 * What each page of a finished site loads before it can be read: itself, its sheets and its scripts, in bytes as they travel
 * (gzip). Fonts and pictures, which a page can be read without, and what a reader asks for later do not count.
 */
export async function pageWeights(site: string): Promise<PageWeight[]> {
  const known = new Map<string, Promise<number>>();
  const weigh = (file: string): Promise<number> => {
    const found = known.get(file) ?? readFile(join(site, file)).then((bytes) => gzipSync(bytes).length);
    known.set(file, found);
    return found;
  };
  const pages = (await builtFiles(site)).filter((file) => file.endsWith('.html'));
  return Promise.all(pages.map(async (page) => {
    const loaded = loadedBy(await readFile(join(site, page), 'utf8'), page);
    const sum = async (ending: string): Promise<number> =>
      (await Promise.all(loaded.filter((file) => file.endsWith(ending)).map(weigh))).reduce((total, bytes) => total + bytes, 0);
    return { page, html: await weigh(page), sheets: await sum('.css'), scripts: await sum('.js') };
  }));
}

/** Files of the site that a page names as sheets and scripts, each once. */
function loadedBy(html: string, page: string): string[] {
  const named = [...elementsOf(parseHtml(html))].flatMap((element) => {
    if (element.tagName === 'script') return attribute(element, 'src') ?? [];
    return element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') ?? [] : [];
  });
  return [...new Set(named.map((url) => posix.normalize(posix.join(posix.dirname(page), url.replace(/[?#].*$/, '')))))];
}

/** Bytes by gzip. */
export interface PageWeight { page: string; html: number; sheets: number; scripts: number }
