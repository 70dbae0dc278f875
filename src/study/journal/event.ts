import { parseAnswer, type AnswerEvent } from './kinds/answer.ts';
import { isRecord, type Fields } from './kinds/record.ts';
import { parseRetry, type RetryEvent } from './kinds/retry.ts';

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
 * Each kind of event is a file in `kinds/`, and a line below.
 *
 * @param value a record as it came from storage or from a file: anything at all.
 * @returns the event, or undefined for what is not one.
 */
export function parseEvent(value: unknown): JournalEvent | undefined {
  return parseBy(KINDS, value);
}

/** As `parseEvent`, for pages that need only what readers answered: every other kind is passed over. */
export function parseItemEvent(value: unknown): ItemEvent | undefined {
  return parseBy(ITEM_KINDS, value);
}

function parseBy<Event>(kinds: Kinds<Event>, value: unknown): Event | undefined {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return undefined;
  return kinds.get(value['kind'])?.(value);
}

const ITEM_KINDS: Kinds<ItemEvent> = new Map<string, Parser<ItemEvent>>([['answer', parseAnswer], ['retry', parseRetry]]);
const KINDS: Kinds<JournalEvent> = new Map<string, Parser<JournalEvent>>([...ITEM_KINDS]);

type Parser<Event> = (record: Fields) => Event | undefined;
type Kinds<Event> = ReadonlyMap<string, Parser<Event>>;

/** What a reader did with one item, outside a practice exam. */
export type ItemEvent = AnswerEvent | RetryEvent;
/** Every kind. */
export type JournalEvent = ItemEvent;
