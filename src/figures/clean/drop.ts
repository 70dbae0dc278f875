import { textOf, type SvgElement, type SvgNode } from './tree.ts';

/** Removes what a drawing must not or need not hold: styles, scripts, foreign content, empty text, shapes without size. */
export function dropForeign(node: SvgElement): void {
  node.children = node.children.flatMap((child): SvgNode[] => {
    if (typeof child === 'string') return isText(node) ? [child] : [];
    dropForeign(child);
    if (child.name === 'a') return child.children;
    return isWanted(child) ? [child] : [];
  });
}

/** Keeps the attributes that shape a drawing; everything else (style, data-*, event handlers, links) goes. */
export function keepKnownAttributes(node: SvgElement): void {
  for (const name of [...node.attributes.keys()]) {
    const isMeant = attributes.has(name) && !(node.name === 'circle' && (name === 'width' || name === 'height'));
    if (!isMeant) node.attributes.delete(name);
  }
  const own = (node.attributes.get('class') ?? '').split(' ').filter((name) => name.startsWith('fg-'));
  node.attributes.delete('class');
  if (own.length > 0) node.attributes.set('class', own.join(' '));
  for (const child of node.children) if (typeof child !== 'string') keepKnownAttributes(child);
}

/** Takes out groups that say nothing, and puts their children in their place. */
export function dropGroups(node: SvgElement): void {
  node.children = node.children.flatMap((child): SvgNode[] => {
    if (typeof child === 'string') return [child];
    dropGroups(child);
    if (child.attributes.get('transform') === 'translate(0 0)') child.attributes.delete('transform');
    if (child.name !== 'g') return [child];
    return child.attributes.size === 0 || child.children.length === 0 ? child.children : [child];
  });
}

function isWanted(node: SvgElement): boolean {
  if (!elements.has(node.name) || node.attributes.get('display') === 'none') return false;
  if (isText(node)) return textOf(node).trim() !== '';
  if (node.name === 'rect') return sizeOf(node, 'width') > 0 && sizeOf(node, 'height') > 0;
  if (node.name === 'path') return (node.attributes.get('d') ?? '') !== '';
  return !containers.has(node.name) || node.children.length > 0;
}

function isText(node: SvgElement): boolean {
  return node.name === 'text' || node.name === 'tspan';
}

function sizeOf(node: SvgElement, name: string): number {
  return Number.parseFloat(node.attributes.get(name) ?? '0');
}

const containers: ReadonlySet<string> = new Set(['g', 'defs', 'marker']);

const elements: ReadonlySet<string> = new Set([
  'g', 'defs', 'marker', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'a',
]);

const attributes: ReadonlySet<string> = new Set([
  'id', 'class', 'transform', 'd', 'points', 'x', 'y', 'dx', 'dy', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2',
  'viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient', 'marker-start', 'marker-mid', 'marker-end',
  'text-anchor', 'dominant-baseline', 'font-size',
]);
