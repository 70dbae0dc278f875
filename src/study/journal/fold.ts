import { parseEvent, type AnswerEvent, type JournalEvent } from './event.ts';

/** Sorts records into events and a count of what this version cannot read. Events come out in order of time, then of id. */
export function readRecords(records: readonly unknown[]): Reading {
  const events = records.flatMap((record) => parseEvent(record) ?? []);
  return { events: events.toSorted(inOrder), unreadable: records.length - events.length };
}

/** The latest event of each item, whatever the order the events are given in. */
export function latestByItem(events: readonly JournalEvent[]): Map<string, JournalEvent> {
  return new Map(events.toSorted(inOrder).map((event) => [event.item, event]));
}

/**
 * Where a reader stands with an item.
 *
 * @param keyHash of the item as it is today; an answer judged by another key is `outdated`.
 */
export function standing(latest: JournalEvent | undefined, keyHash: string): Standing {
  if (latest?.kind !== 'answer') return { state: 'open' };
  return { state: latest.key === keyHash ? 'answered' : 'outdated', answer: latest };
}

function inOrder(a: JournalEvent, b: JournalEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}

export interface Reading { events: readonly JournalEvent[]; unreadable: number }
export type Standing = { state: 'open' } | { state: 'answered' | 'outdated'; answer: AnswerEvent };
