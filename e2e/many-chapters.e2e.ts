import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Locator } from '@playwright/test';
import { SECOND_CONTENT } from './support/built.ts';
import { axe, expect, test } from './support/site.ts';

/** The second guide with chapters added to each of its parts until there are fifty. */
const FOLDER = '.fieldguide/fifty-chapters';
const SITE = '.fieldguide/fifty-chapters-site';
const DISK = pathToFileURL(resolve(SITE)).href;
const PARTS = { chart: 'skipper-1/read-position', tides: 'skipper-1/height-between', passage: 'skipper-1/plan-passage', log: 'own/keep-log' } as const;
const WIDTHS = [320, 390, 703, 820, 1023, 1247, 1440];

// The site is served before it is built.
mkdirSync(SITE, { recursive: true });
test.use({ served: { dist: SITE, base: '/' } });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await rm(FOLDER, { recursive: true, force: true });
  await cp(SECOND_CONTENT, FOLDER, { recursive: true });
  for (const [part, objective] of Object.entries(PARTS)) {
    await Promise.all(Array.from({ length: 11 }, (_, at) => writeFile(`${FOLDER}/chapters/${part}/${String(50 + at)}-more.mdx`, chapter(`${part}-${String(at)}`, objective))));
  }
  await promisify(execFile)(process.execPath, ['src/cli/fieldguide.mjs', 'build', '--out', SITE], { env: { ...process.env, GUIDE: FOLDER } });
});

test('the cover holds fifty chapters: nothing scrolls sideways, numbers in the section stand clear of each other, all are listed', async ({ page }) => {
  await page.goto('index.html');
  await expect(page.locator('.cols li')).toHaveCount(50);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    await expect(page.locator('.strata:visible')).toHaveCount(1);
    expect(await clashes(page.locator('.strata:visible text')), String(width)).toEqual([]);
    expect(await clashes(page.locator('.cols a')), String(width)).toEqual([]);
    expect(await clashes(page.locator('.beds li')), String(width)).toEqual([]);
    if (width === 390 || width === 1440) expect(await axe(page), String(width)).toEqual([]);
  }
});

test('beside a chapter the contents show where the reader is, and the thumb index stands clear of the text', async ({ page }) => {
  await page.goto('learn/tides-10.html');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    expect(await clashes(page.locator('.thumbs:visible a')), String(width)).toEqual([]);
    expect(await clashes(page.locator('.thumbs:visible, .flow > p, .flow > h2')), String(width)).toEqual([]);
  }
  const current = page.locator('.contents [aria-current]');
  await page.setViewportSize({ width: 1440, height: 480 });
  await page.reload();
  await expect(current).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 600 });
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(current).toBeVisible();
  await page.locator('.contents details:not([open]) summary').last().click();
  await page.locator('.contents details').last().getByRole('link').last().click();
  await expect(page).toHaveURL(/learn\/log-10\.html$/);
});

test('the same holds from disk', async ({ page }) => {
  await page.goto(`${DISK}/index.html`);
  await expect(page.locator('.strata:visible')).toHaveCount(1);
  await page.locator('.cols a').last().click();
  await expect(page).toHaveURL(/^file:.*learn\/log-10\.html$/);
  await page.locator('.thumbs a').first().click();
  await expect(page).toHaveURL(/index\.html#part-chart$/);
  await expect(page.locator('#part-chart')).toBeInViewport();
});

/** Texts of elements that lie over each other by more than a hair. */
function clashes(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((found) => {
    const boxes = found.map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    return boxes.flatMap(({ element, box }, at) => boxes.slice(at + 1).filter((other) =>
      Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 && Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1)
      .map((other) => `${element.textContent.trim().slice(0, 30)} over ${other.element.textContent.trim().slice(0, 30)}`));
  });
}

function chapter(id: string, objective: string): string {
  return `---
id: ${id}
title: A further chapter with a title of usual length, ${id}
summary: It stands here so that there are many.
objectives: [${objective}]
checked: 2026-11-20
sources: [passage-guidance]
---

A chapter among many says little. <Cite id="passage-guidance" />

## One section {#one}

<Serves objectives="${objective}" />

It has one section, so that the page looks like others.
`;
}
