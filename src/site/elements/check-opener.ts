import { openPart } from './on-demand.ts';
import { onceStirred } from './stir.ts';
import { loadScript } from './trusted-types.ts';

/** How far below or above the window a check may be when its script is fetched, so that it is there before the reader is. */
const AHEAD = '400px';

/**
 * Loads the script of self-checks once a reader stirs and a check is near: a page that is merely opened costs none of it.
 * Until then, and without it, each check is a form with a folded answer. After an answer mastery is reckoned anew.
 */
export function registerCheckOpener(): void {
  const checks = document.querySelectorAll('fg-check');
  if (checks.length === 0) return;
  addEventListener('fg-kept', () => void openPart('mastery', document.body));
  onceStirred(() => { watchFor(checks); });
}

function watchFor(checks: Iterable<Element>): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    // Where it cannot be loaded, the next check that comes near tries again.
    loadScript('assets/check.js').then(() => { observer.disconnect(); }, () => undefined);
  }, { rootMargin: AHEAD });
  for (const check of checks) observer.observe(check);
}
