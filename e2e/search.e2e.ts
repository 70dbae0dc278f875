import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { SECOND } from './support/built.ts';
import { axe, expect, test } from './support/site.ts';

const DISK = pathToFileURL(resolve(SECOND.dist)).href;

test('no byte of search is loaded before the first search, and the slash key opens it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('learn/bearings.html', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('search'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('results stand by chapter with the headings that match, and the keyboard walks through them', async ({ page }) => {
  await page.goto('index.html');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('twelfths');
  const chapter = dialog.locator('.hit-group').filter({ has: page.locator('a[href$="height-of-tide.html"]') });
  await expect(chapter.locator('a[href$="#twelfths"]')).toBeVisible();
  await expect(chapter.locator('mark').first()).toHaveText(/twelfths/i);
  await expect(dialog.getByRole('status')).toHaveText(/\d+ /);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('a[data-hit]').first()).toBeFocused();
  const leadsTo = await dialog.locator('a[data-hit]').first().evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(leadsTo);
});

test('the dialog gives the focus back where it came from', async ({ page }) => {
  await page.goto('learn/bearings.html');
  const opener = page.getByRole('link', { name: /Search/ }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('an old name leads to the term of today', async ({ page }) => {
  await page.goto('search.html?q=knots+per+hour');
  await expect(page.getByRole('main').locator('a[data-hit]').first()).toHaveAttribute('href', /glossary\.html#knot/);
});

for (const [place, start] of [['http', ''], ['disk', `${DISK}/`]] as const) {
  test(`a word in a figure leads to its plate, over ${place}`, async ({ page }) => {
    await page.goto(`${start}search.html?q=compass+rose`);
    const hit = page.getByRole('main').locator('a[data-hit][href*="#plate-"]').first();
    await expect(hit).toContainText('From a compass bearing to a true bearing');
    await hit.click();
    await expect(page).toHaveURL(/bearings\.html#plate-\d+$/);
    await expect(page.locator('figure.plate:target')).toBeInViewport();
  });
}

test('the address of the page holds the search and its filters, and opens to the same results', async ({ page }) => {
  await page.goto('search.html?q=tide');
  const main = page.getByRole('main');
  await expect(main.locator('a[data-hit]').first()).toBeVisible();
  await main.locator('input[name=kind][value=sample]').check();
  await expect(page).toHaveURL(/kind=sample/);
  await expect(main.locator('a[data-hit]').first()).toHaveAttribute('href', /samples\//);
  const hits = await main.locator('a[data-hit]').allTextContents();
  await page.reload();
  await expect(main.locator('a[data-hit]')).toHaveText(hits);
});

test('nothing found offers a word that the guide knows', async ({ page }) => {
  await page.goto('search.html?q=zdeviatoin');
  await expect(page.getByRole('main').locator('[data-search-none]')).toBeVisible();
  await page.getByRole('main').locator('[data-search-suggestion]').first().click();
  await expect(page.getByRole('main').locator('a[data-hit]').first()).toBeVisible();
});

test('search from disk finds the same in the same order as over http', async ({ page }) => {
  for (const query of ['tide', 'deviation', 'passage', 'chart datum', 'true_bearing', 'knots per hour']) {
    const served = await hits(page, 'search.html', query);
    const disk = await hits(page, `${DISK}/search.html`, query);
    expect(served.length, query).toBeGreaterThan(0);
    expect(disk, query).toEqual(served);
  }
});

/** File and anchor of each result, in order. */
async function hits(page: Page, search: string, query: string): Promise<string[]> {
  await page.goto(`${search}?q=${encodeURIComponent(query)}`);
  const links = page.getByRole('main').locator('a[data-hit]');
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((found) => found.flatMap((link) => (link instanceof HTMLAnchorElement ? link.href.split('/').slice(-2).join('/') : [])).map((href) => href.replace(/^(?:sub|second-guide)\//, '')));
}
