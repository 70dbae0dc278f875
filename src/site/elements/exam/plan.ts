import { fullestForm, type Form } from '../../../study/exam/index.ts';
import type { SittingEvent } from '../../../study/journal/index.ts';
import type { Bank } from '../../bank-data.ts';
import { poolOf } from '../bank/index.ts';

/** The form of an outline by a seed, as long as the bank can fill it, up to the middle of what the exam may have. */
export function formFor(bank: Bank, blueprint: string, seed: string): Form {
  const { exam, domains = [] } = bank.blueprints[blueprint] ?? {};
  if (!exam) return { ids: [], sections: [], missing: {} };
  const weights = Object.fromEntries(domains.map(({ id, weight }) => [id, weight]));
  return fullestForm(poolOf(bank, blueprint), weights, { least: exam.questions.min, most: usual(exam.questions) }, seed);
}

/**
 * Minutes for a form: as many for each question as the exam gives in the middle, and for a whole form no more than the exam has.
 *
 * @param pace 1, or how many times as long; 0 for no limit, which gives 0.
 */
export function minutesFor(bank: Bank, blueprint: string, count: number, pace: number): number {
  const exam = bank.blueprints[blueprint]?.exam;
  return exam ? Math.ceil(Math.min(1, count / usual(exam.questions)) * exam.minutes * pace) : 0;
}

/** What the journal keeps of a form before it is sat. */
export function planOf(bank: Bank, { blueprint, seed, pace }: Choices): Omit<SittingEvent, 'v' | 'id' | 'at' | 'kind'> {
  const { ids, sections, missing } = formFor(bank, blueprint, seed);
  const minutes = minutesFor(bank, blueprint, ids.length, pace);
  return { mode: 'exam', seed, blueprint, items: ids, sections, limit: minutes > 0 ? minutes * 60_000 : null, reveal: 'end', missing };
}

function usual({ min, max }: { min: number; max: number }): number {
  return Math.round((min + max) / 2);
}

export interface Choices { blueprint: string; seed: string; pace: number }
