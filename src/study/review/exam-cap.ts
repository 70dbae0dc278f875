import { hash } from '../hash.ts';

const DAY = 24 * 3_600_000;
/** Days before the exam over which the last reviews are spread. */
const LAST_DAYS = 5;
/** Nothing is reviewed again sooner than this only because the exam comes. */
const REST = DAY;

/**
 * The day of the exam caps every interval. What would be due on it or later is reviewed for the last time within the five days
 * before, spread by the unit’s id; what was reviewed then already is left in peace.
 *
 * @param due what the scheduler says, `last` the latest review, `exam` the start of its day: milliseconds since 1970.
 * @returns the due time, before `exam` always; null where no more review comes before the exam. A review on the day of the
 * exam or after it is not capped: that exam is over.
 */
export function dueBefore(exam: number, { due, last, unit }: { due: number; last: number; unit: string }): number | null {
  if (last >= exam) return due;
  const final = exam - (1 + (hash(unit) % LAST_DAYS)) * DAY;
  if (due <= final) return due;
  if (last + REST <= final) return final;
  return due < exam ? due : null;
}
