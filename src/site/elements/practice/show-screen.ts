import { find } from '../find.ts';

/** Shows one screen of the page, hides the others, and moves focus to its heading. */
export function showScreen(root: HTMLElement, name: 'build' | 'sit' | 'end'): HTMLElement {
  for (const screen of root.querySelectorAll<HTMLElement>('[data-screen]')) screen.hidden = screen.dataset['screen'] !== name;
  const shown = find(root, `[data-screen=${name}]`);
  find(shown, 'h1').focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
  return shown;
}
