import type { Response } from '../questions/index.ts';

/**
 * The reader's journal: what is kept, and what becomes of it.
 *
 * Stored shape. One IndexedDB database a site, named `fieldguide:<guide id>:<base path>` (`name.ts`), version 1, with one store
 * `events`, keyed by `id`. Each record is a `JournalEvent` as written below, plain JSON.
 *
 * Lifecycle. A record is added when a reader answers or begins again, before the page does anything else with it, and is never
 * changed or removed. What the reader knows is always computed anew from the records (`fold.ts`). Two journals are merged by
 * taking the records of both: an id is random, so the same id is the same record. A later format raises `v`; records of every
 * `v` stay readable for good. A record that this version cannot read (a newer one, or a damaged one) is set aside and counted,
 * and stays where it is.
 *
 * What a change of content does to records:
 * - wording, order of options, another file, another chapter: nothing; records hang on item ids and option ids.
 * - the key (an option added, removed or judged otherwise): `key` no longer fits; the answer is shown as given to an earlier
 *   version of the item and is not restored.
 * - an item removed: its records stay and count for nothing until it returns.
 * - an item's id changed: a new item to every reader, which is why ids are never changed.
 *
 * @param value a record as it came from storage or from a file: anything at all.
 * @returns the event, or undefined for what is not one.
 */
export function parseEvent(value: unknown): JournalEvent | undefined {
  if (!isRecord(value)) return undefined;
  const { v, id, at, kind, item } = value;
  if (v !== 1 || !isText(id) || !isText(item) || !isCount(at)) return undefined;
  if (kind === 'retry') return { v, id, at, kind, item };
  if (kind !== 'answer') return undefined;
  const { key, response, confidence, points, total } = value;
  if (!isText(key) || !isResponse(response) || !isConfidence(confidence)) return undefined;
  if (!isCount(points) || !isCount(total) || points > total) return undefined;
  return { v, id, at, kind, item, key, response, confidence, points, total };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'guess' || value === 'fair' || value === 'sure' || value === 'unknown';
}

function isResponse(value: unknown): value is Response | null {
  if (value === null) return true;
  const parts: unknown[] | undefined = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
  return parts?.every((part) => typeof part === 'string') ?? false;
}

/** How sure the reader was. `unknown` where nothing was said. */
export type Confidence = 'guess' | 'fair' | 'sure' | 'unknown';

interface Stamp {
  v: 1;
  /** Random, unlike any other. */
  id: string;
  /** Milliseconds since 1970, by the reader's clock. */
  at: number;
  item: string;
}

export interface AnswerEvent extends Stamp {
  kind: 'answer';
  /** Hash of the key the answer was judged by. */
  key: string;
  /** In ids, as `study/questions/response.ts` has it; null for "I don't know". */
  response: Response | null;
  confidence: Confidence;
  points: number;
  total: number;
}

/** The reader set an answered item back to try it again. */
export interface RetryEvent extends Stamp { kind: 'retry' }

export type JournalEvent = AnswerEvent | RetryEvent;
