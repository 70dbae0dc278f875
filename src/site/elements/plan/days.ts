import { MINUTES_A_REVIEW, minutesEnough, type PlannedDay } from '../../../study/plan/index.ts';
import type { Bank } from '../../bank-data.ts';
import { listed } from '../../strings/cover.ts';
import { filled } from '../../strings/filled.ts';
import { planWords, plural } from '../../strings/plan.ts';
import { dayName } from '../due/dates.ts';
import type { Studied } from '../due/studied.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import { copyOf, say } from '../slots.ts';
import { titleOf } from './today.ts';

/** Shows the plan day by day, and says what finds no room and what would make it. */
export function showDays(root: HTMLElement, { plan, settings, work, known }: Studied, bank: Bank): void {
  find(root, '[data-days]').hidden = plan === undefined || (plan.days.length === 0 && plan.unplaced === 0);
  if (!plan || !settings) return;
  find(root, '[data-day-list]').replaceChildren(...plan.days.map((day) => {
    const row = copyOf(root, '[data-day-template]');
    find(row, 'b').textContent = dayName(day.date, { short: true });
    find(row, '.parts').replaceChildren(...partsOf(day, bank).map((part) => make('span', {}, part)));
    find(row, 'small').textContent = filled(planWords.exam, { minutes: String(minutesOf(day)) });
    return row;
  }));
  say(root, '[data-known]', known.length === 0 ? '' : plural(planWords.known, known.length).replace('{chapters}', listed(known.map((id) => titleOf(bank, id)))));
  const enough = plan.unplaced > 0 ? minutesEnough(settings, work) : undefined;
  say(root, '[data-fit]', plan.unplaced === 0 ? '' : [
    filled(planWords.short, { minutes: String(plan.unplaced) }),
    enough === undefined ? planWords.never : filled(planWords.enough, { minutes: String(enough) }),
  ].join(' '));
}

/** What a day holds, each in words, for instance "1.2 Bearings, 20 min". */
export function partsOf({ chapters, reviews, sitting }: PlannedDay, bank: Bank): string[] {
  return [
    ...chapters.map(({ id, minutes }) => `${titleOf(bank, id)}, ${filled(planWords.exam, { minutes: String(minutes) })}`),
    ...(sitting > 0 ? [`${planWords.practiceExam}, ${filled(planWords.exam, { minutes: String(sitting) })}`] : []),
    ...(reviews > 0 ? [plural(planWords.reviews, reviews)] : []),
  ];
}

/** All of a day together. */
export function minutesOf({ chapters, reviews, sitting }: PlannedDay): number {
  return chapters.reduce((sum, { minutes }) => sum + minutes, 0) + reviews * MINUTES_A_REVIEW + sitting;
}
