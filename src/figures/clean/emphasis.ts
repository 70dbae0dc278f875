import { addClass, element, hasClass, walk, type SvgElement } from './tree.ts';

/**
 * The parts an author stresses, in the page’s hue. A node `:::key` gets a wash printed a little out of register
 * under its frame, as on hand-coloured plates; a thick line (`==>`) gets an arrowhead of its own colour.
 */
export function markEmphasis(svg: SvgElement): void {
  for (const node of walk(svg)) {
    if (node.name === 'g' && hasClass(node, 'node') && hasClass(node, 'key')) washUnder(node);
  }
  const thick = [...walk(svg)].filter((node) => Number.parseFloat(node.attributes.get('stroke-width') ?? '0') > 2 && (node.attributes.has('marker-end') || node.attributes.has('marker-start')));
  for (const edge of thick) {
    addClass(edge, 'fg-live');
    for (const name of ['marker-start', 'marker-end']) liveMarker(svg, edge, name);
  }
}

function washUnder(node: SvgElement): void {
  const place = node.children.findIndex((child) => typeof child === 'object' && shapes.has(child.name));
  const shape = node.children[place];
  if (typeof shape !== 'object') return;
  const wash: SvgElement = { name: shape.name, attributes: new Map(shape.attributes), children: [] };
  wash.attributes.set('transform', `translate(3 3) ${shape.attributes.get('transform') ?? ''}`.trim());
  wash.attributes.set('stroke', 'none');
  wash.attributes.set('class', 'fg-wash');
  shape.attributes.set('fill', 'none');
  node.children.splice(place, 0, wash);
}

/** A marker cannot take its line’s colour in every browser, so a stressed line has one of its own. */
function liveMarker(svg: SvgElement, edge: SvgElement, name: string): void {
  const id = /^url\(["']?#([^"')]+)["']?\)$/.exec(edge.attributes.get(name) ?? '')?.[1];
  const marker = id === undefined ? undefined : [...walk(svg)].find((node) => node.attributes.get('id') === id);
  if (id === undefined || !marker) return;
  edge.attributes.set(name, `url(#${id}-live)`);
  if ([...walk(svg)].some((node) => node.attributes.get('id') === `${id}-live`)) return;
  const children = marker.children.map((child) => (typeof child === 'string' ? child : element(child.name, { ...Object.fromEntries(child.attributes), class: 'fg-live' }, child.children)));
  svg.children.unshift(element('defs', {}, [element('marker', { ...Object.fromEntries(larger(marker)), id: `${id}-live` }, children)]));
}

/** The heavier head of a heavier line. Its tip stays where it was: the reference point moves by as much as it grows. */
function larger(marker: SvgElement): Map<string, string> {
  const attributes = new Map(marker.attributes);
  if (attributes.get('markerWidth') !== '8' || attributes.get('refX') !== '5') return attributes;
  for (const name of ['markerWidth', 'markerHeight']) attributes.set(name, '14');
  return attributes.set('refX', String(10 - (5 * 8) / 14));
}

const shapes: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon']);
