/** The one element a part of the page must have. @throws Error that names what is missing. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The exam's page holds no \`${selector}\`.`);
  return found;
}

/** Shows one of several parts and hides the others; each is named by the same attribute, for instance `data-pane`. */
export function showOne(root: ParentNode, attribute: 'screen' | 'pane', name: string): HTMLElement {
  for (const part of root.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) part.hidden = part.dataset[attribute] !== name;
  return find(root, `[data-${attribute}=${name}]`);
}
