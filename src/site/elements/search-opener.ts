import { keepChoice, readChoice } from './stored-choice.ts';
import { loadScript } from './trusted-types.ts';

/**
 * Opens search by the header's link, Ctrl-K or ⌘K, and `/`, and loads what it needs on first use: no byte before.
 * Readers who speak to their machine can turn `/` off, since a single key may be typed by accident.
 */
export function registerSearchOpener(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  const pageField = document.querySelector<HTMLInputElement>('[data-search-panel=page] [name=q]');
  if (pageField) start();
  if (!dialog) return;

  const open = (event: Event): void => {
    event.preventDefault();
    if (!pageField && !dialog.open) dialog.showModal();
    (pageField ?? dialog.querySelector<HTMLInputElement>('[name=q]'))?.select();
    start();
  };
  addEventListener('keydown', (event) => { if (opens(event)) open(event); });
  addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    if (target.closest('[data-search-open]')) open(event);
    if (target.closest('[data-search-close]')) dialog.close();
  });
  const slash = dialog.querySelector<HTMLInputElement>('[data-search-slash]');
  if (!slash) return;
  slash.checked = slashOpens();
  slash.addEventListener('change', () => { keepChoice('slash', slash.checked ? 'on' : 'off'); });
}

function start(): void {
  // A failed load is tried again at the next opening; until then the link to the search page stands.
  loadScript('assets/search.js').then(() => globalThis.fieldguideSearch?.(loadScript), () => undefined);
}

function opens({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  const typing = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !typing && slashOpens();
}

function slashOpens(): boolean {
  return readChoice('slash') !== 'off';
}
