import { hasClass, walk, type SvgElement } from './tree.ts';

/** Puts the title of a cluster into its upper left corner, where lines that enter from above seldom cross it. */
export function clusterTitles(svg: SvgElement): void {
  for (const cluster of walk(svg)) {
    if (cluster.name !== 'g' || !hasClass(cluster, 'cluster')) continue;
    const parts = cluster.children.filter((child) => typeof child === 'object');
    const box = parts.find(({ name }) => name === 'rect');
    const label = parts.find((part) => hasClass(part, 'cluster-label'));
    if (!box || !label) continue;
    const [x, y] = ['x', 'y'].map((name) => Number.parseFloat(box.attributes.get(name) ?? '0'));
    label.attributes.set('transform', `translate(${String((x ?? 0) + 10)},${String((y ?? 0) + 6)})`);
    for (const text of walk(label)) text.attributes.delete('text-anchor');
  }
}
