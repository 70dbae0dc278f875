import { siteJournal, siteRoot } from '../site-journal.ts';
import { keepChoice, readChoice } from '../stored-choice.ts';

/** What stands where a page leaves its place: the word that something was written, or a place that waits. */
export function readWaiting(): string | undefined {
  return readChoice(siteJournal());
}

export function keepWaiting(value: string): void {
  keepChoice(siteJournal(), value);
}

/** Path of an address of this site from the site's root; of any other it is no path of a page. */
export function pathOf({ href }: { href: string }): string {
  const root = siteRoot().href;
  return href.startsWith(root) ? href.slice(root.length).replace(/[?#].*/, '') : '';
}

/** Something is written, and no place waits. */
export const WRITTEN = '1';
