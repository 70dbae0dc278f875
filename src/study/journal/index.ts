/** What other rooms may use of the journal. */
export { parseEvent, parseItemEvent, type ItemEvent, type JournalEvent } from './event.ts';
export type { AnswerEvent, Confidence } from './kinds/answer.ts';
export type { RetryEvent } from './kinds/retry.ts';
export { inOrder, latestByItem, readRecords, standing, type Parse, type Reading, type Standing } from './fold.ts';
export { memoryJournal, type Journal } from './memory.ts';
export { journalName } from './name.ts';
export { openJournal } from './open.ts';
