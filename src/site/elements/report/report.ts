import type { Sitting } from '../../../study/exam/index.ts';
import { marksOf, outcomeOf, type Mark, type Outcome, type ReportBlueprint } from '../../../study/report/index.ts';
import type { WholeBank } from './bank.ts';

/** A sitting with all that is reckoned from it at once. */
export function reportOf(sitting: Sitting, bank: WholeBank): Report {
  const { items, blueprint, mode, missing } = sitting.sitting;
  const { answers, flags, spentOn, ended } = sitting;
  const marks = marksOf({ items, blueprint, answers, flags, spentOn, whole: ended !== undefined && ended.by !== 'dropped' }, bank);
  const outline = blueprint !== null && Object.hasOwn(bank.blueprints, blueprint) ? bank.blueprints[blueprint] : undefined;
  return { sitting, bank, marks, blueprint: outline, outcome: outcomeOf(marks, { mode, missing, ended }, outline) };
}

/**
 * Ended exams of the same outline that came to something, this one among them, in the order they began. The questions of practice
 * are chosen otherwise each time, so a session there stands alone.
 */
export function likesOf({ sitting: { sitting } }: Report, reports: readonly Report[]): Counted[] {
  return reports.filter((other): other is Counted => other.outcome !== undefined
    && other.sitting.sitting.mode === sitting.mode && other.sitting.sitting.blueprint === sitting.blueprint
    && (other.sitting.sitting.id === sitting.id || (sitting.mode === 'exam' && other.sitting.ended !== undefined)));
}

export interface Report {
  sitting: Sitting;
  bank: WholeBank;
  marks: readonly Mark[];
  /** The outline whose weights made the form. */
  blueprint: ReportBlueprint | undefined;
  /** Undefined where nothing of the sitting counts. */
  outcome: Outcome | undefined;
}

export interface Counted extends Report { outcome: Outcome }
