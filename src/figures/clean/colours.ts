import { toneOf, type Tone } from '../tones.ts';
import { addClass, walk, type SvgElement } from './tree.ts';

/**
 * Puts classes in the place of colours and line styles: `fg-fill-<tone>`, `fg-line-<tone>`, `fg-dash`, `fg-thick`.
 * A colour that is no stand-in (an author’s own, or one fixed in Mermaid) becomes the usual tone of its kind,
 * so no colour ever reaches a page.
 */
export function colourClasses(svg: SvgElement): void {
  for (const node of walk(svg)) {
    if (node.name === 'text' || node.name === 'tspan') textClasses(node);
    else if (shapes.has(node.name)) shapeClasses(node);
  }
}

function shapeClasses(node: SvgElement): void {
  const fill = node.attributes.get('fill') ?? 'none';
  const stroke = node.attributes.get('stroke') ?? 'none';
  const width = Number.parseFloat(node.attributes.get('stroke-width') ?? '1');
  addClass(node, `fg-fill-${isNothing(fill) ? 'none' : (toneOf(fill) ?? 'leaf')}`);
  if (isNothing(stroke) || width === 0) return;
  addClass(node, `fg-line-${toneOf(stroke) ?? 'ink'}`);
  if (width > 2) addClass(node, 'fg-thick');
  if (isDashed(node.attributes.get('stroke-dasharray'))) addClass(node, 'fg-dash');
}

function textClasses(node: SvgElement): void {
  const tone: Tone = toneOf(node.attributes.get('fill') ?? '') ?? 'ink';
  // Ink is what text has anyway.
  if (node.name === 'text' && tone !== 'ink') addClass(node, `fg-fill-${tone}`);
}

function isNothing(colour: string): boolean {
  return colour === 'none' || colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

/** `1, 0` and the like are how Mermaid writes an unbroken line. */
function isDashed(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === 'none') return false;
  return !pattern.split(/[\s,]+/).some((part) => Number.parseFloat(part) === 0);
}

const shapes: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
