import type { ItemEvent, JournalEvent } from './event.ts';
import type { AnswerEvent } from './kinds/answer.ts';
import { isRecord } from './kinds/record.ts';
import { parseReset, type ResetEvent } from './kinds/reset.ts';

/**
 * Sorts records into events, in order of time, then of id.
 *
 * @returns the events that count, with how many records `parse` cannot read, and how many events a reset has set aside.
 */
export function readRecords<Event extends JournalEvent>(records: readonly unknown[], parse: Parse<Event>): Reading<Event> {
  const parsed = records.flatMap((record) => parse(record) ?? []);
  const since = standingReset(records)?.at ?? -1;
  const events = parsed.filter(({ at, kind }) => at > since || kind === 'reset').sort(inOrder);
  return { events, unreadable: records.length - parsed.length, setAside: parsed.length - events.length };
}

/** The reset that holds: the latest of those not undone, undefined where none was made. */
export function standingReset(records: readonly unknown[]): ResetEvent | undefined {
  const resets = records.flatMap((record) => (isRecord(record) ? parseReset(record) ?? [] : []));
  const undone = new Set(resets.map(({ undo }) => undo));
  return resets.filter(({ id, undo }) => undo === null && !undone.has(id)).sort(inOrder).at(-1);
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
export interface Reading<Event extends JournalEvent> { events: readonly Event[]; unreadable: number; setAside: number }
export type Standing = { state: 'open' } | { state: 'answered' | 'outdated'; answer: AnswerEvent };
