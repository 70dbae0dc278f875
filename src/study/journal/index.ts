/** What other rooms may use of the journal. */
export { parseEvent, type AnswerEvent, type Confidence, type JournalEvent, type RetryEvent } from './event.ts';
export { latestByItem, readRecords, standing, type Reading, type Standing } from './fold.ts';
export { memoryJournal, type Journal } from './memory.ts';
export { journalName } from './name.ts';
export { openJournal } from './open.ts';
