import { childrenOf, classesOf, removeElement, type Element } from './index.ts';

/**
 * Makes a part of a page stand on another: ids would be doubled, definitions of the margin have no margin there, and links within the
 * page lead back to it.
 *
 * @param from address of the page it was taken from.
 */
export function carryOver(element: Element, from: string): void {
  element.attrs = element.attrs.filter(({ name }) => name !== 'id' && name !== 'aria-describedby');
  const href = element.attrs.find(({ name }) => name === 'href');
  if (href?.value.startsWith('#')) href.value = from + href.value;
  for (const child of childrenOf(element)) {
    if (classesOf(child).includes('gloss')) removeElement(child);
    else carryOver(child, from);
  }
}
