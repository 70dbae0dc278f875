import { find } from './find.ts';

/** Puts words into a place, and hides it where there are none. */
export function say(root: ParentNode, selector: string, words: string): void {
  const place = find(root, selector);
  place.textContent = words;
  place.hidden = words === '';
}

/** A copy of what a template of the page holds. */
export function copyOf(root: ParentNode, template: string): HTMLElement {
  const copy = root.querySelector<HTMLTemplateElement>(template)?.content.firstElementChild?.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new Error(`The page holds no ${template}.`);
}
