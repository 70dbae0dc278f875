import type { Ink } from './inks.ts';

/** A bed of the engraved section: how thick it is at the left edge, in pixels, and how it is inked. */
export interface Bed { thickness: number; ink: Ink; hatch: number | undefined }

/** Beds one under the other from `top`, across the whole picture, as SVG; one curve for all, so that folding changes no thickness. */
export function bedsSvg(beds: readonly Bed[], { top, width, height, line }: Place): string {
  const edges = beds.reduce<number[]>((found, { thickness }) => [...found, (found.at(-1) ?? top) + thickness], [top]);
  const shapes = beds.map(({ ink, hatch }, index) => {
    const shape = `M${curve(edges[index] ?? top, width)}L${curve(edges[index + 1] ?? top, width, true)}Z`;
    const id = `b${String(index)}`;
    return `<clipPath id="${id}"><path d="${shape}"/></clipPath><path d="${shape}" fill="${ink.wash}"/><path clip-path="url(#${id})" fill="none" stroke="${ink.hue}" ${hatching(hatch, { top: top - FOLD, width, height })}/>`;
  });
  const lines = edges.map((edge) => `<path d="M${curve(edge, width)}" fill="none" stroke="${line}" stroke-width="2.5"/>`);
  return shapes.join('') + lines.join('');
}

/** Points of the fold at a height, joined. */
function curve(height: number, width: number, backwards = false): string {
  const points = Array.from({ length: width / STEP + 1 }, (_, index) => index * STEP)
    .map((x) => `${String(x)} ${(height + 20 * Math.sin(x / 175 + 2.1) + 9 * Math.sin(x / 71)).toFixed(1)}`);
  return (backwards ? points.reverse() : points).join(' ');
}

/** Engravers' hatching as in the style sheets: level, slanting, upright, dots, slanting back, squares; level for what has no hue. */
function hatching(hatch: number | undefined, { top, width, height }: Omit<Place, 'line'>): string {
  const level = every(GAP, top, height).map((y) => `M0 ${String(y)}h${String(width)}`).join('');
  const upright = every(GAP, 0, width).map((x) => `M${String(x)} ${String(top)}V${String(height)}`).join('');
  const slanting = (rise: number): string => every(1.5 * GAP, -height, width + height)
    .map((x) => `M${String(x)} ${String(top)}l${String(rise * (height - top))} ${String(height - top)}`).join('');
  if (hatch === 2) return `stroke-width="2" d="${slanting(-1)}"`;
  if (hatch === 3) return `stroke-width="2" d="${upright}"`;
  if (hatch === 4) return `stroke-width="4" stroke-linecap="round" stroke-dasharray="0 ${String(GAP)}" d="${level}"`;
  if (hatch === 5) return `stroke-width="2" d="${slanting(1)}"`;
  return `stroke-width="2" d="${hatch === 6 ? level + upright : level}"`;
}

function every(gap: number, from: number, to: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / gap) }, (_, index) => from + index * gap);
}

const STEP = 20;
/** Pixels between two lines. */
const GAP = 10;
/** How far the fold rises above the height of a bed. */
const FOLD = 30;

interface Place { top: number; width: number; height: number; line: string }
