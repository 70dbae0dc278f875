import type { JournalEvent } from './event.ts';
import { readRecords, type Reading } from './fold.ts';

/** A journal for browsers that store nothing: it holds until the page is left, and says so by `append`. */
export function memoryJournal(): Journal {
  const events: JournalEvent[] = [];
  return {
    append: (event) => {
      events.push(event);
      return Promise.resolve(false);
    },
    read: () => Promise.resolve(readRecords(events)),
  };
}

export interface Journal {
  /** Adds an event. Never rejects; false where it will be lost when the page is left. */
  append: (event: JournalEvent) => Promise<boolean>;
  /** All that is kept. */
  read: () => Promise<Reading>;
}
