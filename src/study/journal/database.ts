const STORE = 'events';

/**
 * Opens the database of a journal, and makes it where it is missing.
 *
 * @throws DOMException where storage is blocked, or holds a later version (`VersionError`).
 */
export function openDatabase(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return done(request).then((database) => {
    // A later version of the site in another tab must not wait for this one.
    database.onversionchange = () => { database.close(); };
    return database;
  });
}

/** All records, as they are. */
export function stored(database: IDBDatabase): Promise<unknown[]> {
  return done(database.transaction(STORE).objectStore(STORE).getAll());
}

/**
 * Adds records in one step: all of them are on disk when this settles, or none.
 *
 * @throws DOMException where a record of the same id is there already, or the disk is full.
 */
export function written(database: IDBDatabase, records: readonly object[]): Promise<void> {
  // `add` and never `put`: no record is ever written over.
  return change(database, (store) => { for (const record of records) store.add(record); });
}

/** Removes records for good. Only the reader's own word leads here. */
export function removed(database: IDBDatabase, ids: readonly string[]): Promise<void> {
  return change(database, (store) => { for (const id of ids) store.delete(id); });
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
