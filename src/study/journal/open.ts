import type { JournalEvent } from './event.ts';
import { readRecords, type Parse } from './fold.ts';
import { memoryJournal, type Journal } from './memory.ts';

const STORE = 'events';

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
        // `add` and never `put`: no record is ever written over.
        await written(database, event);
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

function openDatabase(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return done(request).then((database) => {
    // A later version of the site in another tab must not wait for this one.
    database.onversionchange = () => { database.close(); };
    return database;
  });
}

async function stored(database: IDBDatabase): Promise<unknown[]> {
  return done(database.transaction(STORE).objectStore(STORE).getAll());
}

/** Settles when the record is on disk, not when it is queued. */
function written(database: IDBDatabase, record: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('The record was not written.')); };
    transaction.objectStore(STORE).add(record);
  });
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('The journal did not answer.')); };
  });
}
