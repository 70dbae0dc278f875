import { parseAnswer, type AnswerEvent } from './kinds/answer.ts';
import { parseBookmark, type BookmarkEvent } from './kinds/bookmark.ts';
import { parseCheckpoint, type CheckpointEvent } from './kinds/checkpoint.ts';
import { parseNote, type NoteEvent } from './kinds/note.ts';
import { parsePlan, type PlanEvent } from './kinds/plan.ts';
import { parsePlace, type PlaceEvent } from './kinds/place.ts';
import { parseRead, type ReadEvent } from './kinds/read.ts';
import { parseRecall, type RecallEvent } from './kinds/recall.ts';
import { isRecord, type Fields } from './kinds/record.ts';
import { parseReset, type ResetEvent } from './kinds/reset.ts';
import { parseRetry, type RetryEvent } from './kinds/retry.ts';
import { parseSitting, type SittingEvent } from './kinds/sitting.ts';
import { parseStep, type StepEvent } from './kinds/step.ts';

/**
 * The reader's journal: what is kept, and what becomes of it.
 *
 * Stored shape. One IndexedDB database a site, named `fieldguide:<guide id>:<base path>` (`name.ts`), version 1, with one store
 * `events`, keyed by `id`. Each record is a `JournalEvent` as written below, plain JSON.
 *
 * Lifecycle. A record is added when a reader does something worth keeping, before the page does anything else with it, and is
 * never changed. It is removed only when the reader erases for good what a reset has set aside (`kinds/reset.ts`). What the reader knows is always computed anew from the records (`fold.ts`). Two journals are merged by
 * taking the records of both (`merge.ts`): an id is random, so the same id is the same record. A record that this version cannot read (a newer one, or a damaged one) is set aside and counted,
 * and stays where it is.
 *
 * A second format. A kind that must change gets `v: 2` and a second parser beside the first in its file, which reads both and gives
 * the event in its new form; what the old form did not say is given the value that changes nothing. Records are not rewritten:
 * they are translated at every reading, so an older site on the same machine still reads its own. The frozen samples of
 * `event.test.ts` hold every format that was ever written; a parser is never removed. A new kind, or a new field that may be
 * missing, needs no new `v`. The number of the database rises only when the store itself changes.
 *
 * What a change of content does to records:
 * - wording, order of options, another file, another chapter: nothing; records hang on item ids and option ids.
 * - the key (an option added, removed or judged otherwise): `key` no longer fits; the answer is shown as given to an earlier
 *   version of the item and is not restored.
 * - an item removed: its records stay and count for nothing until it returns.
 * - an item's id changed: a new item to every reader, which is why ids are never changed.
 * - a checkpoint of a lab removed: its ticks stay and are shown nowhere.
 * - a chapter renamed or a section removed: bookmarks are listed under the name they were set at; notes are shown with their quote.
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

/** As `parseEvent`, for pages that need only what counts as an attempt at an item, wherever it was made. */
export function parseAttemptEvent(value: unknown): AttemptEvent | undefined {
  return parseBy(ATTEMPT_KINDS, value);
}

/** Whether this version of the site knows a kind of event, readable or not. */
export function isKnownKind(kind: string): boolean {
  return KINDS.has(kind);
}

function parseBy<Event>(kinds: Kinds<Event>, value: unknown): Event | undefined {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return undefined;
  return kinds.get(value['kind'])?.(value);
}

const ITEM_KINDS: Kinds<ItemEvent> = new Map<string, Parser<ItemEvent>>([['answer', parseAnswer], ['retry', parseRetry]]);
// Marked pure, so that pages without other kinds carry no code of theirs.
const ATTEMPT_KINDS: Kinds<AttemptEvent> = /* @__PURE__ */ new Map<string, Parser<AttemptEvent>>([['answer', parseAnswer], ['sitting', parseSitting], ['step', parseStep]]);
const KINDS: Kinds<JournalEvent> = /* @__PURE__ */ new Map<string, Parser<JournalEvent>>([
  ['answer', parseAnswer], ['retry', parseRetry], ['place', parsePlace], ['read', parseRead], ['bookmark', parseBookmark], ['note', parseNote], ['reset', parseReset],
  ['recall', parseRecall], ['plan', parsePlan], ['sitting', parseSitting], ['step', parseStep], ['checkpoint', parseCheckpoint],
]);

type Parser<Event> = (record: Fields) => Event | undefined;
type Kinds<Event> = ReadonlyMap<string, Parser<Event>>;

/** What a reader did with one item, outside a practice exam. */
export type ItemEvent = AnswerEvent | RetryEvent;
/** What a reader wrote into the book. */
export type OwnEvent = PlaceEvent | ReadEvent | BookmarkEvent | NoteEvent | CheckpointEvent;
/** What the reader set or did for review and plan, beside answering items. */
export type StudyEvent = RecallEvent | PlanEvent;
/** Practice, exams and diagnostics. */
export type SittingPart = SittingEvent | StepEvent;
/** What attempts at items are read from. */
export type AttemptEvent = AnswerEvent | SittingPart;
/** Every kind. */
export type JournalEvent = ItemEvent | OwnEvent | StudyEvent | SittingPart | ResetEvent;
