import type { Shelves } from '../../study/journal/database.ts';
import { journalName } from '../../study/journal/name.ts';

/** The name of this site's journal, the same on all of its pages. */
export function siteJournal(): string {
  return journalName(document.documentElement.dataset['guide'] ?? '', siteRoot().pathname);
}

/** Path of the page from the site's root, for instance `learn/tides.html`. */
export function pagePath(): string {
  return location.pathname.slice(siteRoot().pathname.length);
}

/** Where this page's journal lies (`shared-store/`). Some browsers throw at the mere mention of storage that is blocked. */
export function indexedDatabase(): Shelves | undefined {
  try {
    return globalThis.fieldguideShelves ?? globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

/** Address of the site's root, with a slash at its end. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset['root'] ?? './', location.href);
}
