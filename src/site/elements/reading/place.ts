import { keepWaiting } from '../own/waiting.ts';

/**
 * Keeps the section on show when the page is hidden or left, and when it is shown again. A journal cannot be written while a page
 * closes, so the place waits in localStorage until a page is open and at rest, where `own/copy.ts` takes it into the journal.
 *
 * @param current the link of "On this page" that is marked, nothing above the first section.
 */
export function leavePlace(current: () => HTMLAnchorElement | undefined): void {
  const leave = (): void => {
    const link = current();
    keepWaiting(`${Date.now()} ${link?.href ?? location.href.replace(/#.*/, '')} ${link?.text ?? ''}`);
  };
  addEventListener('visibilitychange', leave);
  // On disk in Firefox a message to the hidden frame does not outlive the page (`shared-store/`), so the place goes there before.
  addEventListener('scrollend', () => { if (globalThis.fieldguideShare) leave(); });
}
