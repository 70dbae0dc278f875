import { MINUTES_A_REVIEW } from '../../../study/plan/index.ts';
import { listed } from '../../strings/cover.ts';
import { filled } from '../../strings/filled.ts';
import { planWords, plural } from '../../strings/plan.ts';
import type { Studied } from './studied.ts';

/** "8 questions and 4 terms, about 12 min." */
export function dueWords(current: Studied): string {
  return filled(planWords.dueNote, { parts: partWords(current), minutes: String((current.due.length + current.fresh.length) * MINUTES_A_REVIEW) });
}

/** "8 questions and 4 terms". */
export function partWords({ due, fresh }: Studied): string {
  const terms = due.filter(({ unit }) => unit.id.startsWith('term:')).length;
  const counts = [[planWords.parts.questions, due.length - terms], [planWords.parts.terms, terms], [planWords.parts.fresh, fresh.length]] as const;
  return listed(counts.flatMap(([forms, count]) => (count > 0 ? [plural(forms, count)] : [])));
}

/** Reviews of what is due that are today’s share: all where no plan says less. */
export function loadToday({ plan, today, due, fresh }: Studied): number {
  const all = due.length + fresh.length;
  return plan ? Math.min(all, plan.days.find(({ date }) => date === today)?.reviews ?? 0) : all;
}
