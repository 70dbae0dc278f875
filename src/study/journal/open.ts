import { openShelf, type Shelf, type Shelves } from './database.ts';
import type { JournalEvent } from './event.ts';
import { readRecords, type Parse } from './fold.ts';
import { memoryJournal, type Journal } from './memory.ts';

/**
 * Opens a site's journal in IndexedDB; the format is described in `event.ts`.
 *
 * @param name see `name.ts`.
 * @param shelves where journals lie, as a rule the browser's IndexedDB; undefined where there is none.
 * @param parse which records this page reads: `parseEvent` for all.
 * @returns a journal in any case: where storage is absent, blocked or of a later version it is one in memory.
 */
export async function openJournal<Event extends JournalEvent>(name: string, shelves: Shelves | undefined, parse: Parse<Event>): Promise<Journal<Event>> {
  const memory = memoryJournal(parse);
  try {
    return shelves ? storedJournal(await openShelf(name, shelves), memory, parse) : memory;
  } catch {
    return memory;
  }
}

function storedJournal<Event extends JournalEvent>(shelf: Shelf, memory: Journal<Event>, parse: Parse<Event>): Journal<Event> {
  return {
    async append(event) {
      try {
        await shelf.written([event]);
        return undefined;
      } catch (error) {
        const lost = await memory.append(event);
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : lost;
      }
    },
    async read() {
      const { events } = await memory.read();
      return readRecords([...(await shelf.stored().catch(() => [])), ...events], parse);
    },
  };
}
