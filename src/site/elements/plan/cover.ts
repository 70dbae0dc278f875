import { listed } from '../../strings/cover.ts';
import { filled } from '../../strings/filled.ts';
import { planWords, plural } from '../../strings/plan.ts';
import type { Studied } from '../due/studied.ts';
import { find } from '../find.ts';
import { minutesOf } from './days.ts';

/** Says on the cover what the plan asks for today. */
export function showOnCover(section: HTMLElement, { plan, today }: Studied): void {
  if (!plan) return;
  const day = plan.days.find(({ date }) => date === today);
  const reviews = day?.reviews ?? 0;
  const reading = day?.chapters ?? [];
  const parts = [...(reviews > 0 ? [plural(planWords.reviews, reviews)] : []), ...(reading.length > 0 ? [plural(planWords.chapters, reading.length)] : []), ...(day && day.sitting > 0 ? [planWords.sat] : [])];
  find(section, 'a').textContent = parts.length === 0 ? planWords.nothingToday : listed(parts);
  find(section, '[data-note]').textContent = day ? filled(planWords.review, { minutes: String(minutesOf(day)) }) : '';
  section.hidden = false;
}
