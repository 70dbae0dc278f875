/**
 * The share of points with its interval of 95 %: E. B. Wilson, Probable inference (1927), without correction for continuity.
 *
 * @param points from 0 to `of`. @param of above 0; else it throws a RangeError.
 * @returns three numbers from 0 to 1.
 */
export function shareOf(points: number, of: number): Share {
  if (!(of > 0 && points >= 0 && points <= of)) throw new RangeError(`${points} of ${of} is no share`);
  const square = 1.959964 ** 2;
  const raw = points / of;
  const middle = (points + square / 2) / (of + square);
  const half = Math.sqrt(square * ((raw * (1 - raw)) / of + square / (4 * of * of))) / (1 + square / of);
  return { raw, low: Math.max(0, Math.min(raw, middle - half)), high: Math.min(1, Math.max(raw, middle + half)) };
}

/** @param cut the raw share taken for a pass. @param thin whether the bank could not fill the form: then there is no verdict. */
export function verdictOf({ low, high }: Share, cut: number, thin: boolean): Verdict | undefined {
  if (thin) return undefined;
  if (low >= cut) return 'likely-pass';
  return high < cut ? 'not-yet' : 'too-close';
}

/**
 * An estimate on the scale of an exam: straight from 1 to the pass mark at the cut, and on to the end of the scale.
 *
 * @param raw 0 to 1. @param cut the raw share taken for a pass, between 0 and 1.
 */
export function estimateOf(raw: number, cut: number, { pass, scale }: Scale = { pass: 700, scale: 1000 }): number {
  return Math.round(raw < cut ? 1 + ((pass - 1) * raw) / cut : pass + ((scale - pass) * (raw - cut)) / (1 - cut));
}

/** The scaled score that passes, and the highest there is. */
export interface Scale { pass: number; scale: number }
export interface Share { raw: number; low: number; high: number }
export type Verdict = 'likely-pass' | 'too-close' | 'not-yet';
