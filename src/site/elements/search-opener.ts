import { openPart } from './on-demand.ts';
import { readChoice } from './stored-choice.ts';

/**
 * Opens search by Ctrl-K or ⌘K, and `/`; the header's link does so by its `data-part`. What search needs is loaded on first use:
 * no byte before. Until it is there, or where it cannot be had, the link to the search page stands.
 */
export function registerSearchOpener(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-part=search]');
  if (!link) return;
  addEventListener('keydown', (event) => {
    if (!opens(event)) return;
    event.preventDefault();
    void openPart('search', link);
  });
}

function opens({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  const typing = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !typing && readChoice('slash') !== 'off';
}
