import { openDatabase, stored, written } from './database.ts';
import type { JournalEvent } from './event.ts';
import { readRecords, type Parse } from './fold.ts';
import { memoryJournal, type Journal } from './memory.ts';

/**
 * Opens a site's journal in IndexedDB; the format is described in `event.ts`.
 *
 * @param name see `name.ts`.
 * @param factory the browser's IndexedDB, undefined where there is none.
 * @param parse which records this page reads: `parseEvent` for all.
 * @returns a journal in any case: where storage is absent, blocked or of a later version it is one in memory.
 */
export async function openJournal<Event extends JournalEvent>(name: string, factory: IDBFactory | undefined, parse: Parse<Event>): Promise<Journal<Event>> {
  const memory = memoryJournal(parse);
  try {
    return factory ? storedJournal(await openDatabase(name, factory), memory, parse) : memory;
  } catch {
    return memory;
  }
}

function storedJournal<Event extends JournalEvent>(database: IDBDatabase, memory: Journal<Event>, parse: Parse<Event>): Journal<Event> {
  return {
    async append(event) {
      try {
        await written(database, [event]);
        return true;
      } catch {
        return memory.append(event);
      }
    },
    async read() {
      const { events } = await memory.read();
      return readRecords([...(await stored(database).catch(() => [])), ...events], parse);
    },
  };
}
