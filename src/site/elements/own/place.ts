import { keepChoice, readChoice } from '../stored-choice.ts';
import { loadScript, scriptUrl } from '../trusted-types.ts';

/**
 * Keeps the section on show when the page is hidden or left, and when it is shown again. A journal cannot be written while a page closes, so the place waits
 * in localStorage until a page is open and at rest, where `copy.ts` takes it into the journal. It waits under the address of the
 * script that will take it: another on each site.
 *
 * @param current the link of "On this page" that is marked, nothing above the first section.
 */
export function leavePlace(current: () => HTMLAnchorElement | undefined): void {
  addEventListener('visibilitychange', () => {
    const link = current();
    keepChoice(key(), `${Date.now()} ${link?.href ?? location.href} ${link?.text ?? ''}`);
  });
}

/** Loads what the reader wrote into the book, on pages of a reader who has; once the page itself is done. */
export function registerOwn(): void {
  if (readChoice(key())) addEventListener('load', () => void loadScript(OWN));
}

function key(): string {
  return String(scriptUrl(OWN));
}

const OWN = 'assets/own.js';
