import type { JournalEvent } from '../event.ts';
import { isPage, parseStamp, type Fields, type Stamp } from './record.ts';
import { standing } from './standing.ts';

export function parseBookmark(record: Fields): BookmarkEvent | undefined {
  const { page, section, heading, on } = record;
  const stamp = parseStamp(record);
  if (!stamp || !isPage(page) || typeof section !== 'string' || typeof heading !== 'string' || typeof on !== 'boolean') return undefined;
  return { ...stamp, kind: 'bookmark', page, section, heading, on };
}

/** Bookmarks that stand, the latest set last. */
export function bookmarks(events: readonly JournalEvent[]): BookmarkEvent[] {
  return [...standing(events.filter((event) => event.kind === 'bookmark'), ({ page, section }) => `${page}#${section}`).values()];
}

/** The reader set a bookmark at a section, or took it away. */
export interface BookmarkEvent extends Stamp {
  kind: 'bookmark';
  /** Path from the site's root. */
  page: string;
  /** Id of the section; empty for the page as a whole. */
  section: string;
  /** What the section was called then, for lists away from the page. */
  heading: string;
  on: boolean;
}
