import type { JournalEvent } from '../event.ts';
import { isCount, parseStamp, type Fields, type Stamp } from './record.ts';

export function parsePlan(record: Fields): PlanEvent | undefined {
  const { exam, days, minutes, retention } = record;
  const stamp = parseStamp(record);
  if (!stamp || !isExam(exam) || !isDays(days) || !isCount(minutes) || minutes > 1440 || !isCount(retention) || retention < 70 || retention > 97) return undefined;
  return { ...stamp, kind: 'plan', exam, days: [...new Set(days)].sort((a, b) => a - b), minutes, retention };
}

/** What the reader set last; undefined where nothing was set. */
export function planSetting(events: readonly JournalEvent[]): PlanEvent | undefined {
  return events.findLast((event) => event.kind === 'plan');
}

function isExam(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value));
}

function isDays(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((day) => isCount(day) && day >= 1 && day <= 7);
}

/** The reader set when the exam is and how much time there is. The latest holds; each says everything. */
export interface PlanEvent extends Stamp {
  kind: 'plan';
  /** Day of the exam, YYYY-MM-DD; null where there is none. */
  exam: string | null;
  /** Days of the week for study, 1 Monday to 7 Sunday, rising. */
  days: readonly number[];
  /** For study on such a day, 0–1440. */
  minutes: number;
  /** Chance, in per cent, that something due is still known: 70–97. */
  retention: number;
}
