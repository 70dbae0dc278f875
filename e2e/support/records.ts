import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bank } from '../../src/site/bank-data.ts';

/** Puts records into the journal of the site on show, as if they had been written there before. */
export async function keepRecords(page: Page, records: readonly object[]): Promise<void> {
  await page.evaluate(async (all) => {
    const { dataset } = document.documentElement;
    const name = `fieldguide:${dataset['guide'] ?? ''}:${new URL(dataset['root'] ?? './', location.href).pathname}`;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => { request.result.createObjectStore('events', { keyPath: 'id' }); };
      request.onerror = () => { reject(request.error ?? new Error('no journal')); };
      request.onsuccess = () => {
        const transaction = request.result.transaction('events', 'readwrite');
        for (const record of all) transaction.objectStore('events').put(record);
        transaction.oncomplete = () => { request.result.close(); resolve(); };
      };
    });
  }, records);
}

/** All records of the journal of the site on show, in order of time. */
export async function recordsKept(page: Page): Promise<Readonly<Record<string, unknown>>[]> {
  const records = await page.evaluate(async () => {
    const { dataset } = document.documentElement;
    const name = `fieldguide:${dataset['guide'] ?? ''}:${new URL(dataset['root'] ?? './', location.href).pathname}`;
    return new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onerror = () => { reject(request.error ?? new Error('no journal')); };
      request.onsuccess = () => {
        const all = request.result.transaction('events').objectStore('events').getAll() as IDBRequest<Record<string, unknown>[]>;
        all.onsuccess = () => { request.result.close(); resolve(all.result); };
      };
    });
  });
  return records.sort((a, b) => Number(a['at']) - Number(b['at']));
}

/** What a built guide says of its items, chapters and terms. */
export async function bankOf(dist: string): Promise<Bank> {
  return JSON.parse((await readFile(join(dist, 'assets/bank.js'), 'utf8')).slice('fieldguideBank='.length)) as Bank;
}
