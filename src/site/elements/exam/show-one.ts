import { find } from '../find.ts';

/** Shows one of several parts and hides the others; each is named by the same attribute, for instance `data-pane`. */
export function showOne(root: ParentNode, attribute: 'screen' | 'pane', name: string): HTMLElement {
  for (const part of root.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) part.hidden = part.dataset[attribute] !== name;
  return find(root, `[data-${attribute}=${name}]`);
}
