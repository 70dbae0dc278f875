import { addClass, hasClass, walk, type SvgElement } from './tree.ts';

/**
 * Puts the title of a cluster into its upper left corner, where lines that enter from above seldom cross it,
 * and draws it after the lines, so that one that does is broken for it as on a map.
 */
export function clusterTitles(svg: SvgElement): void {
  for (const root of [...walk(svg)]) {
    const clusters = root.children.find((child) => typeof child === 'object' && hasClass(child, 'clusters'));
    if (typeof clusters !== 'object') continue;
    const titles = [...walk(clusters)].filter((node) => hasClass(node, 'cluster')).map(takeTitle).filter((title) => title !== undefined);
    root.children.push(...titles);
  }
}

function takeTitle(cluster: SvgElement): SvgElement | undefined {
  const parts = cluster.children.filter((child) => typeof child === 'object');
  const box = parts.find(({ name }) => name === 'rect');
  const label = parts.find((part) => hasClass(part, 'cluster-label'));
  if (!box || !label) return undefined;
  const [x, y] = ['x', 'y'].map((name) => Number.parseFloat(box.attributes.get(name) ?? '0'));
  label.attributes.set('transform', `translate(${String((x ?? 0) + 10)},${String((y ?? 0) + 6)})`);
  for (const text of walk(label)) {
    text.attributes.delete('text-anchor');
    if (text.name === 'text') addClass(text, 'fg-place');
  }
  cluster.children = cluster.children.filter((child) => child !== label);
  return label;
}
