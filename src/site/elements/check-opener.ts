import { openPart } from './on-demand.ts';
import { loadScript } from './trusted-types.ts';

/** How far below or above the window a check may be when its script is fetched, so that it is there before the reader is. */
const AHEAD = '400px';

/** What a reader does first. A page that is scrolled by its address or by going back counts too. */
const STIRS = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Loads the script of self-checks once a reader stirs and a check is near: a page that is merely opened costs none of it.
 * Until then, and without it, each check is a form with a folded answer. After an answer mastery is reckoned anew.
 */
export function registerCheckOpener(): void {
  const checks = document.querySelectorAll('fg-check');
  if (checks.length === 0) return;
  addEventListener('fg-kept', () => void openPart('mastery', document.body));
  const stirred = new AbortController();
  const watch = (): void => {
    stirred.abort();
    watchFor(checks);
  };
  // The browser may have scrolled the page before this script ran.
  if (scrollY > 0) watch();
  else for (const stir of STIRS) addEventListener(stir, watch, { signal: stirred.signal, passive: true });
}

function watchFor(checks: Iterable<Element>): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    // Where it cannot be loaded, the next check that comes near tries again.
    loadScript('assets/check.js').then(() => { observer.disconnect(); }, () => undefined);
  }, { rootMargin: AHEAD });
  for (const check of checks) observer.observe(check);
}
