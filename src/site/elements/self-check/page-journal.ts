import { journalName, openJournal, type Journal } from '../../../study/journal/index.ts';

/** The journal of this site, opened once a page. */
export function pageJournal(): Promise<Journal> {
  return (opened ??= openJournal(nameOfSite(document.documentElement.dataset), storage()));
}

let opened: Promise<Journal> | undefined;

function nameOfSite({ root = './', guide = '' }: DOMStringMap): string {
  return journalName(guide, new URL(root, location.href).pathname);
}

/** Some browsers throw at the mere mention where storage is blocked. */
function storage(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
