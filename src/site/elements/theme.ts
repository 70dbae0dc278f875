import { keepChoice } from './stored-choice.ts';

/** Wires the buttons that switch between light and dark; until one is pressed the system decides. */
export function registerTheme(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll('[data-theme-toggle]')) {
    button.addEventListener('click', () => {
      const theme = isDark(root) ? 'light' : 'dark';
      root.dataset['theme'] = theme;
      keepChoice('theme', theme);
    });
  }
}

function isDark(root: HTMLElement): boolean {
  const chosen = root.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}
