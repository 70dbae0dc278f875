/** Scrolls the contents beside a chapter, and those in the drawer as it opens, to the chapter on show; the page itself stays. */
export function registerContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  const here = contents?.querySelector<HTMLElement>('[aria-current]');
  if (!contents || !here) return;
  const show = (): void => { contents.scrollTop = here.offsetTop - contents.clientHeight / 2; };
  contents.addEventListener('toggle', show);
  show();
}
