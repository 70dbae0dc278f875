import { dayOf, weekdayOf } from './dates.ts';

/**
 * Days for study that went by without any since the last one with some.
 *
 * @param last the latest day, before today, on which anything was done. All dates are YYYY-MM-DD.
 */
export function daysMissed({ last, today, days }: { last: string; today: string; days: readonly number[] }): number {
  const between = Math.max(0, dayOf(today) - dayOf(last) - 1);
  return Array.from({ length: between }, (_, index) => dayOf(last) + 1 + index).filter((day) => days.includes(weekdayOf(day))).length;
}
