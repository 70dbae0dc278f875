/**
 * The fold of the cover's section: one curve that every bed repeats, so that folding never changes a bed's thickness.
 *
 * @param along 0 (left edge) … 1 (right edge).
 * @returns depth below the highest point of the ground, 0 … 1 of the relief.
 */
export function fold(along: number): number {
  const at = Math.min(1, Math.max(0, along)) * (DEPTHS.length - 1);
  const left = Math.min(Math.floor(at), DEPTHS.length - 2);
  const [before, from, to, after] = [depth(left - 1), depth(left), depth(left + 1), depth(left + 2)];
  const t = at - left;
  // Catmull-Rom: smooth, and through every depth.
  return 0.5 * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * t * t + (3 * from - before - 3 * to + after) * t ** 3);
}

/**
 * Points of the curve as an SVG path, from one x to another.
 *
 * @param width of the drawing in its own units, as all lengths here.
 * @param relief height between the highest and the lowest ground.
 * @param down added to every depth.
 */
export function foldLine(from: number, to: number, { width, relief, down }: { width: number; relief: number; down: number }): string {
  const steps = Math.max(1, Math.ceil(Math.abs(to - from) / STEP));
  const point = (index: number): string => {
    const x = from + ((to - from) * index) / steps;
    return `${tenth(x)} ${tenth(down + relief * fold(x / width))}`;
  };
  return Array.from({ length: steps + 1 }, (_, index) => point(index)).join('L');
}

/** To a tenth of a unit, as short as it goes. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function depth(index: number): number {
  return DEPTHS[Math.min(DEPTHS.length - 1, Math.max(0, index))] ?? 0;
}

/** A rise, a crest, a trough and the far slope. */
const DEPTHS = [0.25, 0.2, 0.12, 0.15, 0.01, 0.17, 0.5, 0.8, 1, 0.78, 0.61] as const;
const STEP = 22;
