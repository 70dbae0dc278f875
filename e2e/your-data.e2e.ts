import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { chooseBackup } from './support/backup-file.ts';
import { SECOND } from './support/built.ts';
import { axe, expect, test } from './support/site.ts';

const CHAPTER = 'learn/height-of-tide.html';
const note = { v: 1, id: 'n1', at: 5, kind: 'note', page: CHAPTER, anchor: { section: 'levels', hash: 'none', ordinal: 0 }, quote: 'Once', text: '<img src=x onerror=alert(1)>' };
const bookmark = { v: 1, id: 'b1', at: 6, kind: 'bookmark', page: CHAPTER, section: 'levels', heading: 'Levels', on: true };

test('a backup saved here is brought in elsewhere, equal to the letter; twice changes nothing', async ({ page, browser, site }) => {
  await page.goto('your-data.html');
  await bringIn(page, [note, bookmark, { v: 2, id: 'l1', at: 7, kind: 'note', later: true }]);
  await expect(said(page)).toHaveText('3 entries taken over, 0 were here already.');
  const backup = await saved(page);
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(`${site.url}your-data.html`);
  await chooseBackup(there, backup);
  await expect(said(there)).toHaveText('3 entries taken over, 0 were here already.');
  expect(recordsOf(await saved(there))).toEqual(recordsOf(backup));
  await chooseBackup(there, backup);
  await expect(said(there)).toHaveText('0 entries taken over, 3 were here already.');
  expect(recordsOf(await saved(there))).toEqual(recordsOf(backup));
  await other.close();
});

test('what is listed is text, leads to its place, and breaks no rule of accessibility', async ({ page }) => {
  await page.goto('your-data.html');
  expect(await axe(page)).toEqual([]);
  await bringIn(page, [note, bookmark]);
  await expect(page.locator('[data-notes]')).toContainText('<img src=x onerror=alert(1)>');
  expect(await axe(page)).toEqual([]);
  await page.locator('[data-notes]').getByRole('link').click();
  await expect(page.getByRole('note', { name: 'Your note' })).toContainText('It began: “Once”');
});

for (const [name, content, words] of [
  ['no backup', 'hello', /no backup of this site/],
  ['of another guide', JSON.stringify({ fieldguide: 'x', format: 1, guide: 'other', records: [bookmark] }), /from another guide/],
  ['of a later version', JSON.stringify({ fieldguide: 'x', format: 9, guide: 'small-boat', records: [bookmark] }), /later version/],
  ['of 50 MB, larger than any backup', 'x'.repeat(50 * 1024 * 1024), /larger than 32 MB/],
] as const) {
  test(`a file that is ${name} is refused in plain words, and nothing is lost`, async ({ page }) => {
    await page.goto('your-data.html');
    await bringIn(page, [bookmark]);
    await chooseBackup(page, content);
    await expect(said(page)).toHaveText(words);
    await expect(said(page)).toContainText('nothing was lost');
    expect(recordsOf(await saved(page))).toEqual([bookmark]);
  });
}

test('keys that reach for prototypes, addresses that run and entries that are none are left out', async ({ page }) => {
  await page.goto('your-data.html');
  const text = backupOf([bookmark, { ...bookmark, id: 'b2', page: 'javascript:alert(1)' }, 7]).replace('"id":"b1"', '"id":"b1","__proto__":{"polluted":1}');
  await chooseBackup(page, text);
  await expect(said(page)).toHaveText(/^1 entries taken over, 0 were here already\. 2 entries in the file are none/);
  expect(await page.evaluate(() => Reflect.get({}, 'polluted') as unknown)).toBeUndefined();
});

test('a damaged record and one of a later version are counted, kept and backed up, and the guide works', async ({ page }) => {
  await page.goto('your-data.html');
  const strange = [{ id: 'x1', junk: true }, { v: 3, id: 'x2', at: 1, kind: 'dream' }];
  await page.evaluate(async (records) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('fieldguide:small-boat:/sub/');
      request.onsuccess = () => { done(request.result); };
    });
    await new Promise<void>((done) => {
      const change = database.transaction('events', 'readwrite');
      for (const record of records) change.objectStore('events').add(record);
      change.oncomplete = () => { done(); };
    });
  }, strange);
  await page.reload();
  await expect(page.locator('[data-counts]')).toContainText('Damaged entries');
  await expect(page.locator('[data-counts]')).toContainText('Written by a later version');
  expect(recordsOf(await saved(page))).toEqual(strange);
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: 'Your copy' }).click();
  await page.getByRole('button', { name: 'Bookmark “top of the page”' }).click();
  await page.getByRole('button', { name: 'Your copy' }).click();
  await expect(page.getByRole('button', { name: /^Take away the bookmark/ })).toBeVisible();
  await page.goto('your-data.html');
  expect(recordsOf(await saved(page))).toEqual(expect.arrayContaining([...strange, expect.objectContaining({ kind: 'bookmark' })]));
});

test('a fresh start sets aside, is taken back, and erases only on the reader’s second word', async ({ page }) => {
  await page.goto('your-data.html');
  await bringIn(page, [note, bookmark]);
  await page.getByRole('button', { name: 'Begin afresh' }).click();
  await expect(page.locator('[data-bookmarks]')).toContainText('No bookmarks yet');
  await expect(page.locator('[data-reset]')).toContainText('2 entries from before are set aside');
  await page.reload();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.locator('[data-bookmarks]').getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Begin afresh' }).click();
  await page.getByRole('button', { name: 'Erase for good …' }).click();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[data-reset]')).toContainText('2 entries');
  await page.getByRole('button', { name: 'Erase for good …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.locator('[data-reset]')).toHaveText('2 entries were erased for good.');
  expect(recordsOf(await saved(page)).map((record) => Reflect.get(Object(record), 'kind'))).not.toContain('note');
});

test('blocked storage is said, and nothing is offered that cannot be done', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('your-data.html');
  await expect(page.getByText(/This browser stores nothing for this site/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save a backup' })).toBeDisabled();
  expect(await axe(page)).toEqual([]);
});

test('ten thousand entries are brought in within seconds', async ({ page }) => {
  await page.goto('your-data.html');
  const many = Array.from({ length: 10_000 }, (_, at) => ({ v: 1, id: `m${String(at)}`, at, kind: 'answer', item: `q-${String(at % 500)}`, key: 'k', response: ['a'], confidence: 'fair', points: 1, total: 1 }));
  const began = Date.now();
  await bringIn(page, many);
  await expect(said(page)).toHaveText('10000 entries taken over, 0 were here already.', { timeout: 15_000 });
  test.info().annotations.push({ type: 'milliseconds', description: String(Date.now() - began) });
});

test('from disk, a bookmark of a chapter is listed and backed up', async ({ page }) => {
  const disk = pathToFileURL(resolve(SECOND.dist)).href;
  // A folder that is new to the browser says where an earlier one's answers are, and how they come here.
  await page.goto(`${disk}/your-data.html`);
  await expect(page.locator('[data-state]')).toHaveText(/^Nothing is kept yet for this folder.* bring it in below\.$/);
  await page.goto(`${disk}/${CHAPTER}`);
  await page.getByRole('button', { name: 'Your copy' }).click();
  await page.getByRole('button', { name: 'Bookmark “top of the page”' }).click();
  await page.getByRole('button', { name: 'Your copy' }).click();
  await expect(page.getByRole('button', { name: /^Take away the bookmark/ })).toBeVisible();
  await page.goto(`${disk}/your-data.html`);
  await expect(page.locator('[data-bookmarks]').getByRole('link')).toHaveCount(1);
  expect(recordsOf(await saved(page))).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'bookmark' })]));
});

async function bringIn(page: Page, records: readonly unknown[]): Promise<void> {
  await chooseBackup(page, backupOf(records));
  await expect(said(page)).toHaveText(/entries taken over/, { timeout: 15_000 });
}

function backupOf(records: readonly unknown[]): string {
  return JSON.stringify({ fieldguide: 'study history and notes', format: 1, guide: 'small-boat', saved: '', records });
}

function said(page: Page): ReturnType<Page['locator']> {
  return page.locator('[data-said=file]');
}

/** The backup that the page saves now. */
async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a backup' }).click()]);
  return readFile(await download.path(), 'utf8');
}

function recordsOf(backup: string): unknown[] {
  const { records }: { records: unknown[] } = JSON.parse(backup);
  return records;
}
