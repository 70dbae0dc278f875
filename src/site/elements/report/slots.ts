import { find } from '../find.ts';

/**
 * Fills a slot of the page, and takes out what stood there.
 *
 * @returns the slot.
 * @throws Error where the page has no such slot.
 */
export function put(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const slot = find(document, `[data-slot="${name}"]`);
  slot.replaceChildren(...content);
  return slot;
}

/** Shows a part of the page; they are hidden until there is something to show. */
export function show(name: string): void {
  find(document, `[data-show="${name}"]`).hidden = false;
}

/** Moves the focus to a slot, for readers whose link has gone with what was there. */
export function focusOn(name: string): void {
  const slot = find(document, `[data-slot="${name}"]`);
  slot.tabIndex = -1;
  slot.focus();
}

/** Brings the page back to where it began. */
export function hideAll(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-show]')) part.hidden = true;
}
