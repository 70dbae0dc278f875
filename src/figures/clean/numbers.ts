import { walk, type SvgElement } from './tree.ts';

/** Rounds all numbers to two places, which is finer than any screen, and writes them the short way. */
export function roundNumbers(svg: SvgElement): void {
  for (const node of walk(svg)) {
    for (const [name, value] of node.attributes) {
      if (NUMERIC.has(name)) node.attributes.set(name, value.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (digits) => short(Number(digits))).replace(/px$/, ''));
      if (name === 'transform') node.attributes.set(name, node.attributes.get(name)?.replaceAll(/,\s*/g, ' ') ?? '');
    }
  }
}

/** A number to two places; never `-0`. */
export function short(number: number): string {
  return String(Math.round(number * 100) / 100 || 0);
}

const NUMERIC: ReadonlySet<string> = new Set([
  'd', 'points', 'transform', 'x', 'y', 'dx', 'dy', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2',
  'viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'font-size',
]);
