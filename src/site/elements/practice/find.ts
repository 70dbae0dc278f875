/** The one element a part of the page must have. @throws Error that names what is missing. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The practice page holds no \`${selector}\`.`);
  return found;
}

/** Shows one screen of the page, hides the others, and moves focus to its heading. */
export function showScreen(root: HTMLElement, name: 'build' | 'sit' | 'end'): HTMLElement {
  for (const screen of root.querySelectorAll<HTMLElement>('[data-screen]')) screen.hidden = screen.dataset['screen'] !== name;
  const shown = find(root, `[data-screen=${name}]`);
  find(shown, 'h1').focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
  return shown;
}
