import type { JournalEvent } from '../event.ts';
import { isText, parseStamp, type Fields, type Stamp } from './record.ts';
import { standing } from './standing.ts';

export function parseRead(record: Fields): ReadEvent | undefined {
  const { chapter, on } = record;
  const stamp = parseStamp(record);
  return stamp && isText(chapter) && typeof on === 'boolean' ? { ...stamp, kind: 'read', chapter, on } : undefined;
}

/** Chapters the reader marked as read and did not unmark. */
export function chaptersRead(events: readonly JournalEvent[]): Set<string> {
  return new Set(standing(events.filter((event) => event.kind === 'read'), ({ chapter }) => chapter).keys());
}

/** The reader marked a chapter as read, or took the mark away. */
export interface ReadEvent extends Stamp {
  kind: 'read';
  /** Id of the chapter. */
  chapter: string;
  on: boolean;
}
