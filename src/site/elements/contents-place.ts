import { openPart } from './on-demand.ts';

/** Scrolls the contents beside a chapter, and those in the drawer as it opens, to the chapter on show; the page itself stays. A part that is unfolded gets its chapters. */
export function registerContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  // The event does not bubble.
  contents?.addEventListener('toggle', ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.querySelector('[data-rest]')) void openPart('contents', target);
  }, true);
  const here = contents?.querySelector<HTMLElement>('[aria-current]');
  if (!contents || !here) return;
  const show = (): void => { contents.scrollTop = here.offsetTop - contents.clientHeight / 2; };
  contents.addEventListener('toggle', show);
  show();
}
