/** The one element a part of a page must have. @throws Error that names what is missing. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page holds no \`${selector}\`.`);
  return found;
}
