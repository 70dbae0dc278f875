import type { JournalEvent } from '../event.ts';
import { isPage, parseStamp, type Fields, type Stamp } from './record.ts';

export function parsePlace(record: Fields): PlaceEvent | undefined {
  const { page, section, heading } = record;
  const stamp = parseStamp(record);
  if (!stamp || !isPage(page) || typeof section !== 'string' || typeof heading !== 'string') return undefined;
  return { ...stamp, kind: 'place', page, section, heading };
}

/** The place a reader goes on from: the last one of all. Undefined where nothing was read yet. */
export function lastPlace(events: readonly JournalEvent[]): PlaceEvent | undefined {
  return events.findLast((event) => event.kind === 'place');
}

/**
 * Whether a place is worth an event: it differs from the last one, or that one is a minute old. A journal that grew at every
 * glance would be heavy to carry.
 */
export function isNewPlace(last: PlaceEvent | undefined, { page, section, at }: { page: string; section: string; at: number }): boolean {
  return last?.page !== page || last.section !== section || at - last.at >= MINUTE;
}

const MINUTE = 60_000;

/** The reader left a page, and this is the section that was on show. */
export interface PlaceEvent extends Stamp {
  kind: 'place';
  /** Path from the site's root, for instance `learn/tides.html`. */
  page: string;
  /** Id of the section; empty above the first one. */
  section: string;
  /** What the section was called then; empty above the first one. */
  heading: string;
}
