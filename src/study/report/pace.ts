import type { Mark } from './marks.ts';

/**
 * How long each question was on show, in the order of the sitting.
 *
 * @param limit of the whole sitting, milliseconds; null where no timer ran.
 * @returns times in milliseconds. `top` is what a full bar stands for, the even share at least: no bar is so long that it flattens the
 * others.
 */
export function paceOf(marks: readonly Mark[], limit: number | null): Pace {
  const times = marks.map(({ spent }) => spent).toSorted((a, b) => a - b);
  const longest = times.at(-1) ?? 0;
  const even = limit === null || marks.length === 0 ? undefined : limit / marks.length;
  const middle = medianOf(times);
  const cut = Math.min(longest, Math.max(4 * middle, 2 * (even ?? 0)));
  return { even, middle, longest, top: Math.max(cut, even ?? 0) || 1 };
}

/** 0 for none. @param sorted rising. */
function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

export interface Pace {
  /** An even share of the limit; undefined where there was none. */
  even: number | undefined;
  /** Half of the questions took no longer. */
  middle: number;
  longest: number;
  /** Above 0. */
  top: number;
}
