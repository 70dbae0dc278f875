/**
 * Wraps names in a code figure, so that each can be pointed at and focused.
 *
 * @param names line and column from 0, length, and the number of what is said of it.
 * @returns the wrapped names, in order.
 */
export function markNames(code: Element, names: readonly (readonly [number, number, number, number])[]): HTMLElement[] {
  const starts = [0, ...[...code.textContent.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return names.flatMap(([line, column, length, said]) => {
    const range = rangeIn(code, (starts[line] ?? Infinity) + column, length);
    if (!range) return [];
    const name = document.createElement('span');
    name.className = 'nm';
    name.dataset['name'] = String(said);
    range.surroundContents(name);
    return [name];
  });
}

/** A range inside one node of text; nothing where the code is not what was read. */
function rangeIn(code: Element, start: number, length: number): Range | undefined {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const size = walker.currentNode.nodeValue?.length ?? 0;
    if (start >= before && start + length <= before + size) {
      const range = document.createRange();
      range.setStart(walker.currentNode, start - before);
      range.setEnd(walker.currentNode, start - before + length);
      return range;
    }
    before += size;
  }
  return undefined;
}
