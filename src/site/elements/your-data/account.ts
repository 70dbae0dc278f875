import { isLater, parseEvent, readRecords, standingReset, type JournalEvent, type ResetEvent } from '../../../study/journal/index.ts';

/** What the records of a journal amount to. */
export function accountOf(records: readonly unknown[]): Account {
  const { events, setAside, unreadable } = readRecords(records, parseEvent);
  const later = records.filter((record) => parseEvent(record) === undefined && isLater(record)).length;
  const reset = standingReset(records);
  const counting = new Set(events.map(({ id }) => id));
  const aside = reset ? records.flatMap((record) => parseEvent(record) ?? []).filter(({ id }) => !counting.has(id)) : [];
  return { total: records.length, events, setAside, later, damaged: unreadable - later, reset, aside };
}

export interface Account {
  /** All records, readable or not. */
  total: number;
  /** Those that count. */
  events: readonly JournalEvent[];
  setAside: number;
  later: number;
  damaged: number;
  reset: ResetEvent | undefined;
  /** What a reset has set aside. */
  aside: readonly JournalEvent[];
}
