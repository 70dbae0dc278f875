import { fold, foldLine, tenth } from './fold.ts';

/**
 * Where the beds of a section lie.
 *
 * @param thick height of all beds with a share of the marks together; those without are `thin` each.
 */
export function layOut(beds: readonly BedShare[], { width, relief, thick, thin }: Ground): Layout {
  const marks = beds.reduce((total, { marks: own }) => total + own, 0);
  let top = MARGIN;
  const placed = beds.map(({ marks: own, whole, sizes }) => {
    const height = own === 0 ? thin : (thick * own) / marks;
    const bed = { top, height, joints: jointsOf(sizes, whole, width) };
    top += height;
    return bed;
  });
  return { width, height: Math.ceil(top + relief + MARGIN), bottom: top, relief, beds: placed };
}

/** All below the curve, closed far under the drawing's edge: drawn once for each bed, the lower over the upper. */
export function groundPath({ width, relief, height }: Layout): string {
  return `M${foldLine(-OVER, width + OVER, { width, relief, down: 0 })}V${String(height * 2)}H${String(-OVER)}Z`;
}

/** Where a bed lies on the left edge, in per cent of the drawing's height; legends stand beside it. */
export function atLeftEdge({ top, height }: PlacedBed, layout: Layout): { top: string; height: string } {
  const share = (length: number): string => tenth((100 * length) / layout.height);
  return { top: share(top + layout.relief * fold(0)), height: share(height) };
}

/** What is left below the deepest bed on the left edge, in per cent of the drawing's height. */
export function belowLeftEdge({ height, bottom, relief }: Layout): string {
  return tenth((100 * (height - bottom - relief * fold(0))) / height);
}

/** Where the section is cut, from the ground to the deepest bed. */
export function leftEdge({ beds, bottom, relief }: Layout): string {
  const down = relief * fold(0);
  return `M.4 ${tenth((beds[0]?.top ?? 0) + down)}V${tenth(bottom + down)}`;
}

/** The upright line between two divisions. */
export function jointLine({ top, height }: PlacedBed, x: number, { relief, width }: Layout): string {
  return `M${tenth(x)} ${tenth(top + relief * fold(x / width))}v${tenth(height)}`;
}

/** Where a division's number stands; nothing where it has no room. */
export function labelPlace({ top, height, joints }: PlacedBed, division: number, layout: Layout): { x: string; y: string } | undefined {
  const [left = 0, right = 0] = joints.slice(division);
  if (height < LABEL_HEIGHT || right - left < LABEL_WIDTH) return undefined;
  const x = left + LABEL_INSET;
  return { x: tenth(x), y: tenth(top + layout.relief * fold((x + LABEL_WIDTH / 3) / layout.width) + LABEL_BASE) };
}

function jointsOf(sizes: readonly number[], whole: number, width: number): readonly number[] {
  let sum = 0;
  return [0, ...sizes.map((size) => ((sum += size) / Math.max(whole, Number.EPSILON)) * width)];
}

/** Beside the legend, and above it on narrow screens. */
export const WIDE: Ground = { width: 1100, relief: 104, thick: 285, thin: 14 };
export const NARROW: Ground = { width: 640, relief: 84, thick: 330, thin: 16 };

/** Room above the highest ground and below the deepest bed. */
const MARGIN = 2;
/** Its sides stand outside the drawing, where nobody sees them. */
const OVER = 4;
const LABEL_HEIGHT = 24;
const LABEL_WIDTH = 27;
const LABEL_INSET = 7;
const LABEL_BASE = 17;

export interface BedShare {
  /** Marks in any unit; 0 for a bed outside the exam. */
  marks: number;
  whole: number;
  sizes: readonly number[];
}

export interface Ground { width: number; relief: number; thick: number; thin: number }
export interface PlacedBed {
  /** From the drawing's top, before folding. */
  top: number;
  height: number;
  /** Left ends of the divisions and the right end of the last. */
  joints: readonly number[];
}
export interface Layout { width: number; height: number; relief: number; bottom: number; beds: readonly PlacedBed[] }
