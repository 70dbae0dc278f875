import { journalName } from '../../study/journal/index.ts';

/** The name of this site's journal, the same on all of its pages. */
export function siteJournal(): string {
  return journalName(document.documentElement.dataset['guide'] ?? '', rootPath());
}

/** Path of the page from the site's root, for instance `learn/tides.html`. */
export function pagePath(): string {
  return location.pathname.slice(rootPath().length);
}

/** Some browsers throw at the mere mention where storage is blocked. */
export function indexedDatabase(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

function rootPath(): string {
  return new URL(document.documentElement.dataset['root'] ?? './', location.href).pathname;
}
