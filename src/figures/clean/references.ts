import { walk, type SvgElement, type SvgNode } from './tree.ts';

const REFERENCE = /^url\(["']?#([^"')]+)["']?\)$/;

/**
 * Gives every id that something refers to a short one under `prefix`, so that several drawings share a page,
 * and removes ids and markers that nothing refers to.
 */
export function renameReferences(svg: SvgElement, prefix: string): void {
  const names = new Map<string, string>();
  for (const node of walk(svg)) {
    for (const [name, value] of node.attributes) {
      const id = REFERENCE.exec(value)?.[1];
      if (id === undefined) continue;
      const short = names.get(id) ?? `${prefix}-${String(names.size + 1)}`;
      names.set(id, short);
      node.attributes.set(name, `url(#${short})`);
    }
  }
  rename(svg, names);
}

function rename(node: SvgElement, names: ReadonlyMap<string, string>): void {
  const id = names.get(node.attributes.get('id') ?? '');
  node.attributes.delete('id');
  if (id !== undefined) node.attributes.set('id', id);
  node.children = node.children.filter((child: SvgNode) => typeof child === 'string' || child.name !== 'marker' || names.has(child.attributes.get('id') ?? ''));
  for (const child of node.children) if (typeof child !== 'string') rename(child, names);
}
