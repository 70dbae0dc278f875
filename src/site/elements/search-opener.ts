import { keepChoice, readChoice } from './stored-choice.ts';
import { loadScript } from './trusted-types.ts';

/**
 * Opens search by the header's link, Ctrl-K or ⌘K, and `/`, and loads what it needs on first use: no byte before.
 * Readers who speak to their machine can turn `/` off, since a single key may be typed by accident.
 */
export function registerSearchOpener(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  const pageInput = document.querySelector<HTMLInputElement>('[data-search-panel=page] input[name=q]');
  if (pageInput) start();
  if (!dialog) return;

  const open = (event: Event): void => {
    event.preventDefault();
    if (pageInput) { pageInput.focus(); return; }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLInputElement>('input[name=q]')?.select();
    start();
  };
  document.addEventListener('keydown', (event) => { if (opens(event)) open(event); });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && target?.closest('[data-search-open]')) open(event);
    if (target?.closest('[data-search-close], [data-hit]')) dialog.close();
  });
  // Browsers differ on whether Escape first empties the field; here it closes.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  for (const toggle of document.querySelectorAll<HTMLInputElement>('[data-search-slash]')) {
    toggle.checked = readChoice('slash') !== 'off';
    toggle.addEventListener('change', () => { keepChoice('slash', toggle.checked ? 'on' : 'off'); });
  }
}

let started = false;

function start(): void {
  if (started) return;
  started = true;
  loadScript('assets/search.js').then(() => globalThis.fieldguideSearch?.(loadScript), () => { started = false; });
}

function opens({ key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return key === '/' && !ctrlKey && !typing && readChoice('slash') !== 'off';
}
