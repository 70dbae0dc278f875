import type { ItemEvent, JournalEvent } from './event.ts';
import type { AnswerEvent } from './kinds/answer.ts';

/** Sorts records into events and a count of what `parse` cannot read. Events come out in order of time, then of id. */
export function readRecords<Event extends JournalEvent>(records: readonly unknown[], parse: Parse<Event>): Reading<Event> {
  const events = records.flatMap((record) => parse(record) ?? []);
  return { events: events.toSorted(inOrder), unreadable: records.length - events.length };
}

/** The latest event of each item, whatever the order the events are given in. */
export function latestByItem(events: readonly ItemEvent[]): Map<string, ItemEvent> {
  return new Map(events.toSorted(inOrder).map((event) => [event.item, event]));
}

/**
 * Where a reader stands with an item.
 *
 * @param keyHash of the item as it is today; an answer judged by another key is `outdated`.
 */
export function standing(latest: ItemEvent | undefined, keyHash: string): Standing {
  if (latest?.kind !== 'answer') return { state: 'open' };
  return { state: latest.key === keyHash ? 'answered' : 'outdated', answer: latest };
}

/** Order of time, then of id, so that two merged journals read alike. */
export function inOrder(a: JournalEvent, b: JournalEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** What becomes of a stored record: an event, or undefined where it is not one. */
export type Parse<Event extends JournalEvent> = (record: unknown) => Event | undefined;
export interface Reading<Event extends JournalEvent> { events: readonly Event[]; unreadable: number }
export type Standing = { state: 'open' } | { state: 'answered' | 'outdated'; answer: AnswerEvent };
