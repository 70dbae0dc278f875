import { posix } from 'node:path';
import { attribute, elementsOf, setAttribute, type Document } from '../../html/index.ts';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data'] as const;

/**
 * Makes every address of the site relative to the page, so that one output serves any base path and the disk, and says
 * in `html[data-root]` where the site's root lies.
 *
 * @param page path of the page from the site's root, for instance `learn/x.html`.
 */
export function makeUrlsRelative(document: Document, page: string): void {
  for (const element of elementsOf(document)) {
    if (element.tagName === 'html') setAttribute(element, 'data-root', rootFrom(page));
    for (const name of ADDRESSES) {
      const value = attribute(element, name);
      if (value !== undefined) setAttribute(element, name, relativeUrl(value, page));
    }
  }
}

/** An address as written from the site's root (`/learn/x.html#a`) as seen from `page`; any other address is left as it is. */
export function relativeUrl(url: string, page: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(url) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (target === page && rest.startsWith('#')) return rest;
  return posix.relative(posix.dirname(page), target) + rest;
}

/** The way from a page to the site's root: `./`, `../`, `../../` … */
export function rootFrom(page: string): string {
  const depth = page.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** A built style sheet with the addresses in its `url(…)` as seen from the sheet. The bundler writes them without blanks. */
export function makeSheetUrlsRelative(css: string, sheet: string): string {
  return css.replace(/url\((["']?)(\/[^"')]*)\1\)/g, (_, quote: string, url: string) => `url(${quote}${relativeUrl(url, sheet)}${quote})`);
}
