import { keepChoice, readChoice } from '../stored-choice.ts';

/** What stands where `place.ts` leaves a place: the word that something was written, or a place that waits. */
export function readWaiting(): string | undefined {
  return readChoice(key());
}

export function keepWaiting(value: string): void {
  keepChoice(key(), value);
}

/** Path of an address of this site from the site's root; of any other it is no path of a page. */
export function pathOf({ href }: { href: string }): string {
  const root = rootUrl().href;
  return href.startsWith(root) ? href.slice(root.length).replace(/[?#].*/, '') : '';
}

/** As `scriptUrl` has it; that module may be loaded once a page only, since it makes the page's policy. */
function key(): string {
  return new URL('assets/own.js', rootUrl()).href;
}

function rootUrl(): URL {
  return new URL(document.documentElement.dataset['root'] ?? './', location.href);
}

/** Something is written, and no place waits. */
export const WRITTEN = '1';
