import type { PlanSettings } from './days.ts';
import { planOf, type Work } from './plan.ts';

const STEP = 5;
const MOST = 600;

/**
 * The least minutes a day, in steps of five, with which every chapter finds room.
 *
 * @returns undefined where even ten hours do not do.
 */
export function minutesEnough(settings: PlanSettings, work: Work): number | undefined {
  const fits = (minutes: number): boolean => planOf({ ...settings, minutes }, work).unplaced === 0;
  if (!fits(MOST)) return undefined;
  let [short, enough] = [0, MOST];
  while (enough - short > STEP) {
    const middle = Math.ceil((short + enough) / 2 / STEP) * STEP;
    if (fits(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
