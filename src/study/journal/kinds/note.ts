import type { JournalEvent } from '../event.ts';
import { isCount, isPage, isRecord, isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseNote(record: Fields): NoteEvent | undefined {
  const { page, anchor, quote, text } = record;
  const stamp = parseStamp(record);
  if (!stamp || !isPage(page) || !isAnchor(anchor) || typeof quote !== 'string' || typeof text !== 'string') return undefined;
  const { section, hash, ordinal } = anchor;
  return { ...stamp, kind: 'note', page, anchor: { section, hash, ordinal }, quote, text };
}

/** Notes that stand, one a paragraph, the latest written last. A note without text was taken away. */
export function notes(events: readonly JournalEvent[]): NoteEvent[] {
  const standing = new Map<string, NoteEvent>();
  for (const event of events) {
    if (event.kind !== 'note') continue;
    const { section, hash, ordinal } = event.anchor;
    const place = [event.page, section, hash, ordinal].join('\n');
    standing.delete(place);
    if (event.text !== '') standing.set(place, event);
  }
  return [...standing.values()];
}

function isAnchor(value: unknown): value is Anchor {
  return isRecord(value) && typeof value['section'] === 'string' && isText(value['hash']) && isCount(value['ordinal']);
}

/** The reader wrote a note on a paragraph, changed it, or took it away. */
export interface NoteEvent extends Stamp {
  kind: 'note';
  /** Path from the site's root. */
  page: string;
  anchor: Anchor;
  /** How the paragraph began when the note was written: it stands beside the note where the paragraph has changed. */
  quote: string;
  /** The reader's own words; empty where the note was taken away. */
  text: string;
}

/** Which paragraph a note is on; see `anchor.ts`. */
export interface Anchor {
  /** Id of the section; empty above the first one. */
  section: string;
  /** Of the paragraph's words. */
  hash: string;
  /** Place among the paragraphs of its section, from 0: tells two of the same words apart. */
  ordinal: number;
}
