import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { chooseBackup } from './support/backup-file.ts';
import { SECOND } from './support/built.ts';
import { axe, expect, test } from './support/site.ts';

const LAB = 'labs/plot-a-passage.html';
const HEIGHTS = 'The height after three sixths lies halfway between low and high water.';

test('a checkpoint ticked is ticked when the reader comes back, is counted in the list, and goes along in a backup', async ({ page, browser, site }) => {
  await page.goto('index.html');
  await page.getByRole('main').getByRole('link', { name: 'Labs' }).click();
  await expect(reached(page)).toHaveText('0 of 3 checkpoints reached');
  await page.getByRole('main').getByRole('link', { name: 'Plot a passage for one afternoon' }).click();
  await expect(reached(page)).toHaveText('0 of 3 checkpoints reached');
  await page.getByLabel(HEIGHTS).check();
  await page.getByLabel('The latest time to leave includes a margin.').check();
  await expect(reached(page)).toHaveText('2 of 3 checkpoints reached');
  await page.reload();
  await expect(reached(page)).toHaveText('2 of 3 checkpoints reached');
  await expect(page.getByLabel(HEIGHTS)).toBeChecked();
  await page.goto('labs.html');
  await expect(reached(page)).toHaveText('2 of 3 checkpoints reached');
  await page.goto('your-data.html');
  await expect(page.locator('[data-counts]')).toContainText('Checkpoints of labs ticked or unticked');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a backup' }).click()]);
  const backup = await readFile(await download.path(), 'utf8');
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(`${site.url}your-data.html`);
  await chooseBackup(there, backup);
  await expect(there.locator('[data-said=file]')).toHaveText('2 entries taken over, 0 were here already.');
  await there.goto(`${site.url}${LAB}`);
  await expect(reached(there)).toHaveText('2 of 3 checkpoints reached');
  await expect(there.getByLabel(HEIGHTS)).toBeChecked();
  await other.close();
});

test('ticks of two tabs are joined, and a tick taken away stays away', async ({ page, context }) => {
  await page.goto(LAB);
  await page.getByLabel(HEIGHTS).check();
  await expect(reached(page)).toHaveText('1 of 3 checkpoints reached');
  const other = await context.newPage();
  await other.goto(LAB);
  await expect(reached(other)).toHaveText('1 of 3 checkpoints reached');
  await other.getByLabel(HEIGHTS).uncheck();
  await other.getByLabel('The course lies on the up-stream side of the track.').check();
  await expect(other.getByLabel(HEIGHTS)).not.toBeChecked();
  await expect(reached(other)).toHaveText('1 of 3 checkpoints reached');
  await other.close();
  // The tab that was behind comes to the front.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(page.getByLabel('The course lies on the up-stream side of the track.')).toBeChecked();
  await expect(page.getByLabel(HEIGHTS)).not.toBeChecked();
});

test('a chapter leads to the lab on its samples, and the lab offers its files', async ({ page }) => {
  await page.goto('learn/height-of-tide.html');
  await page.getByRole('main').getByRole('link', { name: 'Plot a passage for one afternoon' }).click();
  const head = page.locator('.brief');
  await expect(head.getByRole('link', { name: /zip/ })).toHaveAttribute('href', /samples\/tide-height\.zip$/);
  await head.getByRole('link', { name: /look at them/ }).click();
  await expect(page.getByRole('main')).toContainText('Used in the lab Plot a passage for one afternoon');
});

test('where nothing can be stored, a reader is told so, and the box stays ticked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto(LAB);
  await page.getByLabel(HEIGHTS).check();
  await expect(page.getByRole('alert')).toHaveText(/^This browser stores nothing here/);
  await expect(reached(page)).toHaveText('1 of 3 checkpoints reached');
  expect(await axe(page)).toEqual([]);
});

test('from disk, a tick is kept too', async ({ page }) => {
  const lab = `${pathToFileURL(resolve(SECOND.dist)).href}/${LAB}`;
  await page.goto(lab);
  await page.getByLabel(HEIGHTS).check();
  await expect(reached(page)).toHaveText('1 of 3 checkpoints reached');
  await page.reload();
  await expect(page.getByLabel(HEIGHTS)).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the boxes are there, and it is said that they are not kept', async ({ page }) => {
    await page.goto(LAB);
    await page.getByLabel(HEIGHTS).check();
    await expect(page.getByLabel(HEIGHTS)).toBeChecked();
    await expect(reached(page)).toHaveText('3 checkpoints');
    await expect(page.getByText(/^Scripts are off in this browser/)).toBeVisible();
  });
});

function reached(page: Page): ReturnType<Page['locator']> {
  return page.locator('[data-reached]');
}
