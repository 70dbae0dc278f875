import { openPart } from './on-demand.ts';

/** Loads what the packages say of the names in a code figure once a reader points at it, touches it, or moves the focus into it. */
export function registerHovers(): void {
  for (const type of ['pointerover', 'pointerdown', 'focusin']) addEventListener(type, ({ target }) => {
    const code = target instanceof Element ? target.closest<HTMLElement>('[data-hovers] pre') : null;
    if (code && !code.dataset['named']) void openPart('hovers', code);
  });
}
