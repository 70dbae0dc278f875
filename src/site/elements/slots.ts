/**
 * Places of a page that its script fills, by selector.
 *
 * @throws Error naming what the page does not hold.
 */
export function slot(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page holds no ${selector}.`);
  return found;
}

/** Puts words into a place, and hides it where there are none. */
export function say(root: ParentNode, selector: string, words: string): void {
  const place = slot(root, selector);
  place.textContent = words;
  place.hidden = words === '';
}

/** A copy of what a template of the page holds. */
export function copyOf(root: ParentNode, template: string): HTMLElement {
  const copy = root.querySelector<HTMLTemplateElement>(template)?.content.firstElementChild?.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new Error(`The page holds no ${template}.`);
}
