import { sittingsOf } from '../../../study/exam/index.ts';
import type { JournalEvent } from '../../../study/journal/index.ts';
import { placementOf } from '../../../study/plan/index.ts';
import { gradeOf, type Grade } from '../../../study/review/index.ts';
import type { Bank } from '../../bank-data.ts';

/**
 * The chapters that the latest placement showed to be known, in reading order: the plan passes them over. An answer counts by the key
 * it was judged by; where the question has changed since, it says nothing.
 */
export function placedKnown(bank: Bank, events: readonly JournalEvent[]): readonly string[] {
  const placement = sittingsOf(events).findLast(({ sitting, ended }) => sitting.mode === 'diagnostic' && ended !== undefined && ended.by !== 'dropped');
  if (!placement) return [];
  const { sitting, answers } = placement;
  const grades = new Map<string, Grade>();
  for (const [item, { key, points, total, confidence }] of answers) {
    if (bank.items[item]?.key === key) grades.set(item, gradeOf({ right: points === total, confidence }));
  }
  return placementOf(Object.keys(bank.chapters).map((id) => ({ id, items: sitting.items.filter((item) => bank.items[item]?.chapter === id) })), grades).known;
}
