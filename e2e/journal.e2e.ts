import type { Page } from '@playwright/test';
import { fillDisk } from './support/full-disk.ts';
import { putRecords, recordsOf } from './support/journal.ts';
import { comeTo, expect, test } from './support/site.ts';

const CHAPTER = 'learn/height-of-tide.html';
const QUESTION = 'q-twelfths-output';
/** Pages that read the journal. */
const PAGES = ['index.html', CHAPTER, 'exam.html', 'report.html', 'your-data.html'];

/** Nothing of these is an event that this version of the site can read. */
const STRANGE = [
  { id: 'x-none' }, { id: 'x-half', v: 1, at: 5, kind: 'answer', item: QUESTION }, { id: 'x-time', v: 1, at: 'noon', kind: 'retry', item: QUESTION },
  { id: 'x-later', v: 7, at: 6, kind: 'answer', item: QUESTION, answer: ['new', 'form'] }, { id: 'x-kind', v: 1, at: 7, kind: 'dream', item: QUESTION },
  { id: 'x-deep', v: 1, at: 8, kind: 'answer', item: QUESTION, key: 'k', response: { a: { b: 1 } }, confidence: 'sure', points: 1, total: 1 },
  { id: 'x-sitting', v: 1, at: 9, kind: 'sitting', mode: 'exam', items: 'all' }, { id: 'x-step', v: 1, at: 9, kind: 'step', sitting: 'x-sitting', act: { does: 'fly' } },
];

test('records that are damaged, or of a later format, are left as they are and hide nothing else', async ({ page }) => {
  await page.goto(CHAPTER);
  await putRecords(page, STRANGE);
  await giveUp(page);
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  await page.goto(CHAPTER);
  await expect(await comeTo(page, QUESTION)).toHaveAttribute('data-state', 'answered');
  const kept = await recordsOf(page);
  for (const record of STRANGE) expect(kept.get(record.id)).toEqual(record);
});

test('a journal in the hands of a later version is not touched: the guide works and says that it keeps nothing', async ({ page }) => {
  await page.goto(CHAPTER);
  const [record = { id: '' }] = STRANGE;
  await putRecords(page, [record], 9);
  await page.reload();
  await giveUp(page);
  await expect(page.locator(`#${QUESTION} .res`)).toHaveText(/stores nothing/);
  await page.goto('your-data.html');
  await expect(page.locator('[data-state]').first()).toHaveText(/later version/);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))).toEqual([9]);
  expect([...(await recordsOf(page)).values()]).toEqual([record]);
});

test('a full disk is said at the answer; what was kept before stays, and once there is room answers are kept again', async ({ page }) => {
  await page.goto(CHAPTER);
  await giveUp(page);
  await expect.poll(async () => (await recordsOf(page)).size).toBe(1);
  await fillDisk(page, true);
  await page.locator(`#${QUESTION} [data-act=retry]`).click();
  await giveUp(page);
  await expect(page.locator(`#${QUESTION} .res`)).toHaveText(/no room left in this browser.*What was kept before stays/);
  expect((await recordsOf(page)).size).toBe(1);
  await fillDisk(page, false);
  await page.locator(`#${QUESTION} [data-act=retry]`).click();
  await giveUp(page);
  await expect(page.locator(`#${QUESTION} .res`)).toBeEmpty();
  await expect.poll(async () => (await recordsOf(page)).size).toBe(3);
});

for (const [name, block] of [
  ['throws at the mere mention of storage', () => {
    for (const store of ['indexedDB', 'localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  }],
  ['has no storage for study data', () => { Object.defineProperty(window, 'indexedDB', { value: undefined }); }],
  ['opens no database', () => {
    IDBFactory.prototype.open = () => { throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError'); };
  }],
] as const) {
  test(`every page opens in a browser that ${name}, questions work, and pages that keep things say that they cannot`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.addInitScript(block);
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    }
    await expect(page.locator('[data-state]').first()).toHaveText(/stores nothing/);
    await page.goto(CHAPTER);
    await page.locator('[data-theme-toggle]').first().click();
    await giveUp(page);
    await expect(page.locator(`#${QUESTION} .res`)).toHaveText(/stores nothing/);
  });
}

test('an answer survives new words and another order of options; where the key changes it is set aside, kept, and the reader is told', async ({ page }) => {
  await page.goto(CHAPTER);
  const check = await comeTo(page, QUESTION);
  await check.locator('label', { hasText: '0.8 & 1.4 & 3.2' }).click();
  await check.getByRole('button', { name: 'Check' }).click();
  await expect(check).toHaveAttribute('data-state', 'answered');

  await edit(page, (html) => html.replaceAll('0.8 &amp; 1.4 &amp; 3.2', 'The figures rise slowly, then fast'));
  const reworded = await comeTo(page, QUESTION);
  await expect(reworded.getByRole('radio', { name: 'The figures rise slowly' })).toBeChecked();
  await expect(reworded.locator('.res')).toHaveText(/Your earlier answer/);

  await edit(page, (html) => html.replace('data-key="code-output right"', 'data-key="code-output even"'));
  const changed = await comeTo(page, QUESTION);
  await expect(changed.locator('.res')).toHaveText('This question has changed: your earlier answer is set aside.');
  await expect(changed).toHaveAttribute('data-state', 'open');
  await expect(changed.getByRole('radio', { checked: true })).toHaveCount(0);
  await giveUp(page);
  await expect.poll(async () => [...(await recordsOf(page)).values()].filter(({ kind }) => kind === 'answer').length).toBe(2);
  await page.reload();
  await expect((await comeTo(page, QUESTION)).locator('.res')).toHaveText(/Your earlier answer/);
});

/** Opens the chapter as a later edition would bring it. */
async function edit(page: Page, change: (html: string) => string): Promise<void> {
  await page.unrouteAll();
  await page.route(`**/${CHAPTER}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const edited = change(html);
    expect(edited, 'the page was edited').not.toBe(html);
    await route.fulfill({ response, body: edited });
  });
  await page.reload();
}

async function giveUp(page: Page): Promise<void> {
  const check = await comeTo(page, QUESTION);
  await check.getByRole('button', { name: 'I don’t know' }).click();
  await expect(check).toHaveAttribute('data-state', 'answered');
}
