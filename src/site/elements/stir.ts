/** What a reader does first. A page that is scrolled by its address or by going back counts too. */
const STIRS = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/** Does something once, when the reader first stirs: a page that is merely opened costs none of it. */
export function onceStirred(act: () => void): void {
  const stirred = new AbortController();
  const once = (): void => {
    stirred.abort();
    act();
  };
  // The browser may have scrolled the page before this script ran.
  if (scrollY > 0) once();
  else for (const stir of STIRS) addEventListener(stir, once, { signal: stirred.signal, passive: true });
}
