import type { StudyDay } from './days.ts';

/** Days between practice exams, counted backwards from the last. */
const APART = 7;
const MOST = 3;

/**
 * The days of practice exams, counted backwards: the last on the last study day but one, so that a day is left for what it shows,
 * the others a week apart before it, three at most. None where there are fewer than four study days.
 *
 * @returns indexes into `days`, rising.
 */
export function sittingDays(days: readonly StudyDay[]): number[] {
  if (days.length < 4) return [];
  const chosen = [days.length - 2];
  for (let index = days.length - 3; index > days.length / 2 && chosen.length < MOST; index -= 1) {
    const [next = 0] = chosen;
    if ((days[next]?.day ?? 0) - (days[index]?.day ?? 0) >= APART) chosen.unshift(index);
  }
  return chosen;
}
