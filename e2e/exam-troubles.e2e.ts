import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { SECOND } from './support/built.ts';
import { answerByKeys, beginExam, formSays, shownItem, storedActs, written } from './support/exam.ts';
import { fillDisk } from './support/full-disk.ts';
import { expect, test } from './support/site.ts';

test('a laptop that slept for two hours costs the sitting a minute and a half, and no answer', async ({ page }) => {
  await page.clock.install();
  await beginExam(page);
  const { item, says } = await answerByKeys(page);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  const before = await secondsLeft(page);
  await page.clock.fastForward('02:00:00'); // as when a lid is closed and opened again: what was due comes once
  await page.clock.runFor(1000);
  await expect.poll(() => secondsLeft(page)).toBeLessThan(before);
  expect(before - await secondsLeft(page)).toBeLessThanOrEqual(95);
  expect([await shownItem(page), await formSays(page)]).toEqual([item, says]);
  await expect(page.locator('[data-pane=question]')).toBeVisible();
});

test('where the disk fills up during a sitting that is said; what was kept stays, and what is answered once there is room is kept again', async ({ page }) => {
  await beginExam(page);
  const first = await answerByKeys(page);
  await written(page);
  await page.locator('[data-foot] [data-act=next]').click();
  await fillDisk(page, true);
  const second = await answerByKeys(page);
  await expect(page.locator('[data-lost]')).toContainText('There is no room left in this browser');
  expect(await formSays(page)).toBe(second.says);
  await expect(page.locator('[data-sheet]')).toContainText('2 answered');
  await fillDisk(page, false);
  await page.locator('[data-foot] [data-act=next]').click();
  const third = await answerByKeys(page);
  await written(page);
  await page.reload();
  await expect(page.locator('.sat')).toBeVisible();
  expect([await shownItem(page), await formSays(page)]).toEqual([third.item, third.says]);
  const answered = (await storedActs(page)).filter(({ does }) => does === 'answer').map(({ item }) => item);
  expect(answered).toEqual(expect.arrayContaining([first.item, third.item]));
  expect(answered).not.toContain(second.item);
});

test('from disk two tabs sit one sitting: a tab that comes to the front shows what the other did, and neither loses an answer', async ({ page, context }) => {
  await beginExam(page, `${pathToFileURL(resolve(SECOND.dist)).href}/exam.html`);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.sat')).toBeVisible();
  const { item, says } = await answerByKeys(page);
  await written(page);
  await toFront(other);
  await expect.poll(() => formSays(other)).toBe(says);
  await other.locator('[data-foot] [data-act=next]').click();
  const there = await answerByKeys(other);
  await written(other);
  await toFront(page);
  await expect.poll(() => shownItem(page)).toBe(there.item);
  expect(await formSays(page)).toBe(there.says);
  await page.reload();
  await expect(page.locator('.sat')).toBeVisible();
  await page.locator('[data-foot] [data-act=previous]').click();
  await expect.poll(() => shownItem(page)).toBe(item);
  expect(await formSays(page)).toBe(says);
});

async function secondsLeft(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await page.locator('[data-left]').textContent() ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
}

/** A browser without a window calls all its tabs visible, so the word that a tab came to the front is given by hand. */
async function toFront(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}
