import { pagePath, siteJournal } from '../site-journal.ts';
import { keepChoice, readChoice } from '../stored-choice.ts';
import { loadScript } from '../trusted-types.ts';

/**
 * Keeps the section on show when the page is hidden or left. A journal cannot be written while a page closes, so the place waits
 * in localStorage until a page is open and at rest, where `own.ts` takes it into the journal.
 *
 * @param current the link of "On this page" that is marked, null above the first section.
 */
export function leavePlace(current: () => HTMLAnchorElement | null): void {
  addEventListener('visibilitychange', () => {
    if (!document.hidden) return;
    const link = current();
    keepChoice(siteJournal(), JSON.stringify({ page: pagePath(), section: link?.hash.slice(1) ?? '', heading: link?.text ?? '', at: Date.now() }));
  });
}

/** Loads what the reader wrote into the book, on pages of a reader who has; once the page itself is done. */
export function registerOwn(): void {
  if (readChoice(siteJournal())) addEventListener('load', () => setTimeout(() => { loadScript('assets/own.js').catch(() => undefined); }));
}
