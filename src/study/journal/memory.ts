import type { JournalEvent } from './event.ts';
import { readRecords, type Parse, type Reading } from './fold.ts';

/** A journal for browsers that store nothing: it holds until the page is left, and says so by `append`. */
export function memoryJournal<Event extends JournalEvent>(parse: Parse<Event>): Journal<Event> {
  const events: JournalEvent[] = [];
  return {
    append: (event) => {
      events.push(event);
      return Promise.resolve('closed');
    },
    read: () => Promise.resolve(readRecords(events, parse)),
  };
}

/** The journal as a page sees it: it adds any event, and reads those its parser knows. */
export interface Journal<Event extends JournalEvent> {
  /** Adds an event. Never rejects; tells where it will be lost when the page is left, and why. */
  append: (event: JournalEvent) => Promise<Lost | undefined>;
  /** All that is kept and that this page reads. */
  read: () => Promise<Reading<Event>>;
}

/** Why an event is not stored: there is no room left, or nothing is stored at all. */
export type Lost = 'full' | 'closed';
