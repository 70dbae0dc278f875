import { walk, type SvgElement, type SvgNode } from './tree.ts';

/**
 * Mermaid draws stadiums and circles as a fill and an outline of a hundred curves each, up to 15 KB a shape.
 * Where such a pair covers exactly a rectangle with round ends, that rectangle takes its place.
 */
export function roundedShapes(svg: SvgElement): void {
  for (const node of walk(svg)) {
    const paths = node.children.filter((child): child is SvgElement => typeof child === 'object' && child.name === 'path');
    const [fill, outline] = paths;
    if (node.name !== 'g' || paths.length !== 2 || !fill || !outline || outline.attributes.get('fill') !== 'none') continue;
    const box = roundBox(fill.attributes.get('d') ?? '');
    if (!box) continue;
    const attributes = new Map([...outline.attributes, ...Object.entries(box), ['fill', fill.attributes.get('fill') ?? 'none'] as const]);
    attributes.delete('d');
    const rect: SvgElement = { name: 'rect', attributes, children: [] };
    node.children = node.children.flatMap((child): SvgNode[] => (child === fill ? [rect] : child === outline ? [] : [child]));
  }
}

/** The rectangle with round ends that a path of many short curves covers; undefined for any other path. */
function roundBox(d: string): Record<'x' | 'y' | 'width' | 'height' | 'rx', string> | undefined {
  const points = endPoints(d);
  if (points.length < 40) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const radius = Math.min(width, height) / 2;
  const expected = width * height - (4 - Math.PI) * radius * radius;
  if (Math.abs(area(points) / expected - 1) > 0.02) return undefined;
  return { x: String(x), y: String(y), width: String(width), height: String(height), rx: String(radius) };
}

function endPoints(d: string): [number, number][] {
  return [...d.matchAll(/[MCL]([^MCL]*)/g)].map(([, numbers]) => {
    const [y = 0, x = 0] = (numbers?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number).reverse();
    return [x, y];
  });
}

function area(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = points[(place + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
