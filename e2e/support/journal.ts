import type { Page } from '@playwright/test';

/** The journal of the second guide, as `site/elements/site-journal.ts` names it. */
const NAME = 'fieldguide:small-boat:/sub/';

/** Puts records into the journal as they are, past everything the site does; makes the database where it is missing. */
export async function putRecords(page: Page, records: readonly object[], version = 1): Promise<void> {
  await page.evaluate(async ([name, given, number]) => {
    const request = indexedDB.open(name, number);
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      request.onupgradeneeded = () => { if (!request.result.objectStoreNames.contains('events')) request.result.createObjectStore('events', { keyPath: 'id' }); };
      request.onsuccess = () => { opened(request.result); };
      request.onerror = () => { failed(new Error('The journal does not open.')); };
    });
    await new Promise<void>((done, failed) => {
      const change = database.transaction('events', 'readwrite');
      for (const record of given) change.objectStore('events').add(record);
      change.oncomplete = () => { done(); };
      change.onabort = () => { failed(new Error('The records were not written.')); };
    });
    database.close();
  }, [NAME, records, version] as const);
}

/** All records of the journal, by id; of whatever version the database is. */
export async function recordsOf(page: Page): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const records = await page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      request.onsuccess = () => { opened(request.result); };
      request.onerror = () => { failed(new Error('The journal does not open.')); };
    });
    const all = database.transaction('events').objectStore('events').getAll();
    const found = await new Promise<Record<string, unknown>[]>((done) => { all.onsuccess = () => { done(all.result); }; });
    database.close();
    return found;
  }, NAME);
  return new Map(records.map((record) => [String(record['id']), record]));
}
