/** What other rooms may use of the journal. */
export { parseEvent, parseItemEvent, type ItemEvent, type JournalEvent, type OwnEvent } from './event.ts';
export { anchorsOf, findAnchor } from './anchor.ts';
export { backupDue, LARGEST_BACKUP, readBackup, writeBackup, type Backup, type BackupProblem } from './backup.ts';
export type { AnswerEvent, Confidence } from './kinds/answer.ts';
export { bookmarks, type BookmarkEvent } from './kinds/bookmark.ts';
export { notes, type Anchor, type NoteEvent } from './kinds/note.ts';
export { isNewPlace, lastPlace, type PlaceEvent } from './kinds/place.ts';
export { planSetting, type PlanEvent } from './kinds/plan.ts';
export type { RecallEvent } from './kinds/recall.ts';
export { chaptersRead, type ReadEvent } from './kinds/read.ts';
export type { ResetEvent } from './kinds/reset.ts';
export type { RetryEvent } from './kinds/retry.ts';
export { inOrder, latestByItem, readRecords, standing, standingReset, type Parse, type Reading, type Standing } from './fold.ts';
export { memoryJournal, type Journal } from './memory.ts';
export { isLater, missingRecords } from './merge.ts';
export { journalName } from './name.ts';
export { openJournal } from './open.ts';
export { openStore, type Closed, type Store } from './store.ts';
