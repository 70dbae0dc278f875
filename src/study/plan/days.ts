import { dateOf, dayOf, weekdayOf } from './dates.ts';

/** Without an exam the plan reaches this many days. */
const HORIZON = 56;
/** Part of the study days kept free of new chapters before the exam, and how many at most. */
const REVIEW_SHARE = 0.15;
const REVIEW_DAYS = 7;

/**
 * The days for study from today to the day before the exam. The last of them, a seventh part and a week at most, bring
 * no new chapter: what is read then has no time to be recalled.
 */
export function studyDays({ today, exam, days }: Pick<PlanSettings, 'today' | 'exam' | 'days'>): StudyDay[] {
  const start = dayOf(today);
  const end = exam === null ? start + HORIZON : dayOf(exam);
  const found = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index).filter((day) => days.includes(weekdayOf(day)));
  const reading = exam === null ? found.length : found.length - Math.min(REVIEW_DAYS, Math.ceil(found.length * REVIEW_SHARE));
  return found.map((day, index) => ({ date: dateOf(day), day, reading: index < reading }));
}

export interface StudyDay { date: string; day: number; reading: boolean }
/** `days` 1 Monday to 7 Sunday; `minutes` on each of them; dates YYYY-MM-DD; `since` the day the plan was made, if not today. */
export interface PlanSettings { today: string; since?: string; exam: string | null; days: readonly number[]; minutes: number }
