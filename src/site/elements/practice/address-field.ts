import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';

/** The button that copies the session's address. Where the clipboard is closed, as it may be from disk, the address is selected instead. */
export function connectAddress(form: HTMLFormElement): void {
  const field = find(form, '[data-address]');
  const said = find(form, '[data-copied]');
  if (!(field instanceof HTMLInputElement)) throw new Error('The address of a session is no text field.');
  field.addEventListener('focus', () => { field.select(); });
  find(form, '[data-act=copy]').addEventListener('click', () => {
    void copied(field.value).then((done) => {
      said.textContent = done ? words.copied : words.selected;
      if (!done) field.focus();
    });
  });
}

/** `navigator.clipboard` is missing on plain http, and may refuse. */
async function copied(text: string): Promise<boolean> {
  try {
    if (!('clipboard' in navigator)) return false;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
