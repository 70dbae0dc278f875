import { readWaiting } from './own/waiting.ts';
import { onceStirred } from './stir.ts';
import { loadScript } from './trusted-types.ts';

/**
 * Loads what a chapter needs once it is read, and what the reader wrote into the book: of a reader who has, once the page itself
 * is done.
 */
export function registerReading(): void {
  if (document.querySelector('.otp, .plate')) onceStirred(() => void loadScript('assets/reading.js'));
  const showOwn = (): void => { if (readWaiting()) void loadScript('assets/own.js'); };
  addEventListener('load', showOwn);
  // On disk the word that something is written may come from another page (`shared-store/`).
  addEventListener('fg-choices', showOwn);
}
