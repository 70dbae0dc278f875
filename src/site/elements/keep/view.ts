import { keep as words } from '../../strings/keep.ts';
import { find } from '../find.ts';

/**
 * Shows where saving stands.
 *
 * @param share of the bytes that are there, 0 to 1; no bar without it.
 * @param acts names of the buttons that can be pressed now.
 * @param save what the button that saves says.
 */
export function show({ said, more = '', share, acts, save = words.save }: Shown): void {
  find(document, '[data-said]').textContent = said;
  find(document, '[data-more]').textContent = more;
  const bar = find(document, 'progress');
  bar.hidden = share === undefined;
  if (share !== undefined) bar.setAttribute('value', String(share));
  const held = document.activeElement;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act]')) button.hidden = !acts.includes(button.dataset['act'] ?? '');
  find(document, '[data-act=save]').textContent = save;
  // Focus must not fall out of the page with a button that goes.
  if (held instanceof HTMLButtonElement && held.hidden) document.querySelector<HTMLButtonElement>('[data-act]:not([hidden])')?.focus();
}

export interface Shown { said: string; more?: string; share?: number; acts: readonly string[]; save?: string }
