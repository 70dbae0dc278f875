import { loadFragment } from '../../site/elements/fragment.ts';
import { keepChoice, readChoice } from '../../site/elements/stored-choice.ts';
import type { LoadScript } from './globals.ts';

let bringing: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search dialog, which is brought and styled at the first opening.
 *
 * @param connect called once, with the panel inside.
 * @throws Error where it cannot be loaded; the next call tries again.
 */
export async function openDialog(load: LoadScript, connect: (panel: HTMLElement) => void): Promise<void> {
  bringing ??= bring(load, connect).catch((error: unknown) => {
    bringing = undefined;
    throw error;
  });
  const dialog = await bringing;
  if (!dialog.open) dialog.showModal();
  // Not by `autofocus`: while the dialog waits for its sheet, browsers would try that at once, and say that they could not.
  const field = dialog.querySelector<HTMLInputElement>('[name=q]');
  field?.focus();
  field?.select();
}

async function bring(load: LoadScript, connect: (panel: HTMLElement) => void): Promise<HTMLDialogElement> {
  const dialog = await loadFragment('search', load);
  const panel = dialog.querySelector<HTMLElement>('[data-search-panel]');
  if (!(dialog instanceof HTMLDialogElement) || !panel) throw new Error('The fragment `search` holds no dialog with a panel.');
  await styled(dialog);
  connect(panel);
  closeOnLeave(dialog);
  offerSlash(dialog);
  return dialog;
}

/** Adds the dialog to the page, and waits for its style sheet: it must not be seen bare. */
function styled(dialog: HTMLDialogElement): Promise<void> {
  return new Promise((resolve) => {
    const sheet = dialog.querySelector('link');
    sheet?.addEventListener('load', () => { resolve(); });
    sheet?.addEventListener('error', () => { resolve(); });
    document.body.append(dialog);
    if (!sheet) resolve();
  });
}

/** Closes the dialog by Escape, by its button, and when a result is opened: it may lead to a place on this very page. */
function closeOnLeave(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-hit], [data-search-close]')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault(); // browsers differ on whether Escape first empties a search field
    dialog.close();
  });
}

/** Readers who speak to their machine can turn `/` off, since a single key may be typed by accident. */
function offerSlash(dialog: HTMLDialogElement): void {
  const slash = dialog.querySelector<HTMLInputElement>('[data-search-slash]');
  if (!slash) return;
  slash.checked = readChoice('slash') !== 'off';
  slash.addEventListener('change', () => { keepChoice('slash', slash.checked ? 'on' : 'off'); });
}
