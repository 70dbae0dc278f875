import { walk, type SvgElement, type SvgNode } from './tree.ts';

/**
 * Mermaid draws stadiums and circles as a fill and an outline of a hundred curves each, up to 15 KB a shape.
 * Where such a pair covers exactly a rectangle with round ends, that rectangle takes its place.
 */
export function roundedShapes(svg: SvgElement): void {
  for (const node of walk(svg)) {
    for (const [place, fill] of node.children.entries()) {
      const outline = node.children[place + 1];
      if (!isPath(fill) || !isPath(outline) || endPoints(outline).length < MANY) continue;
      const box = roundBox(endPoints(fill));
      if (box) node.children.splice(place, 2, roundRect(box, { fill, outline }));
    }
  }
}

function isPath(node: SvgNode | undefined): node is SvgElement {
  return typeof node === 'object' && node.name === 'path';
}

function roundRect(box: Readonly<Record<string, string>>, { fill, outline }: { fill: SvgElement; outline: SvgElement }): SvgElement {
  const attributes = new Map([...outline.attributes, ...Object.entries(box)]);
  attributes.delete('d');
  return { name: 'rect', attributes: attributes.set('fill', fill.attributes.get('fill') ?? 'none'), children: [] };
}

/** The rectangle with round ends that a path of many short curves covers; undefined for any other path. */
function roundBox(points: readonly Point[]): Record<'x' | 'y' | 'width' | 'height' | 'rx', string> | undefined {
  if (points.length < MANY) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const radius = Math.min(width, height) / 2;
  const expected = width * height - (4 - Math.PI) * radius * radius;
  if (Math.abs(area(points) / expected - 1) > 0.02) return undefined;
  return { x: String(x), y: String(y), width: String(width), height: String(height), rx: String(radius) };
}

function endPoints(path: SvgElement): Point[] {
  return [...(path.attributes.get('d') ?? '').matchAll(/[MCL]([^MCL]*)/g)].map(([, numbers]) => {
    const [y = 0, x = 0] = (numbers?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number).reverse();
    return [x, y];
  });
}

function area(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = points[(place + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** No shape of straight sides has so many points. */
const MANY = 30;

type Point = readonly [number, number];
