const STORE = 'events';

/**
 * Opens a journal's records in this browser's IndexedDB, and makes the database where it is missing.
 *
 * @throws DOMException where storage is blocked, or holds a later version (`VersionError`).
 */
export async function openDatabase(name: string, factory: IDBFactory): Promise<Shelf> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  const database = await done(request);
  // A later version of the site in another tab must not wait for this one.
  database.onversionchange = () => { database.close(); };
  return {
    stored: () => done(database.transaction(STORE).objectStore(STORE).getAll()),
    // `add` and never `put`: no record is ever written over.
    written: (records) => change(database, (store) => { for (const record of records) store.add(record); }),
    removed: (ids) => change(database, (store) => { for (const id of ids) store.delete(id); }),
  };
}

/** Opens a journal's records wherever they lie: in a given IndexedDB, or behind a function that reaches them. */
export function openShelf(name: string, shelves: Shelves): Promise<Shelf> {
  return typeof shelves === 'function' ? shelves(name) : openDatabase(name, shelves);
}

/** Settles when the change is on disk, not when it is queued. */
function change(database: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('The records were not written.')); };
    work(transaction.objectStore(STORE));
  });
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('The journal did not answer.')); };
  });
}

/** The records of one journal. */
export interface Shelf {
  /** All records, as they are. */
  stored: () => Promise<unknown[]>;
  /**
   * Adds records in one step: all of them are on disk when this settles, or none. Rejects where a record of the same id is there
   * already, or the disk is full.
   */
  written: (records: readonly object[]) => Promise<void>;
  /** Removes records for good. Only the reader's own word leads here. */
  removed: (ids: readonly string[]) => Promise<void>;
}

/** Where journals lie: this page's IndexedDB, or what opens them elsewhere (`site/elements/shared-store/`). */
export type Shelves = IDBFactory | ((name: string) => Promise<Shelf>);
