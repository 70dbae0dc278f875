import type { Locator, Page } from '@playwright/test';
import { axe, comeTo, expect, test } from './support/site.ts';

/** A chapter of the tides with a question of one point, and its right option. */
const CHAPTER = 'learn/height-of-tide.html';
const WIDE = '.strata.wide';

test('a first visit shows the bare plate, and loads no data of questions', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('index.html', { waitUntil: 'networkidle' });
  await expect(page.locator(`${WIDE} [data-bed]`)).toHaveCount(4);
  await expect(page.locator('.wash')).toHaveCount(0);
  await expect(page.locator('[data-caption]')).toContainText('as yet uncoloured');
  expect(loaded.filter((url) => url.includes('mastery-data'))).toEqual([]);
});

test('a right answer colours its bed and no other, its squares and its tab, and a reload keeps it', async ({ page }) => {
  await answer(page);
  await expect.poll(() => fillOf(page, '.thumbs [data-d="2"]')).toBeGreaterThan(0);
  expect(await fillOf(page, '.contents [aria-current] ')).toBeGreaterThan(0);
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto('index.html');
    await expect(page.locator('[data-mastered=tides]')).toHaveText(/%, [1-9]\d*% mastered/);
    await expect(page.locator('[data-mastered=chart]')).toHaveText(/%, 0% mastered$/);
    await expect.poll(() => coloured(page)).toEqual(['tides']);
    await expect(page.locator('[data-caption]')).toHaveText(/mastered: [1-9]\d*% of the whole/);
    expect(await fillOf(page, '.cols a[href$="height-of-tide.html"]')).toBeGreaterThan(0);
    await page.reload();
  }
  await page.goto('learn/bearings.html');
  expect(await fillOf(page, '.thumbs [data-d="2"]')).toBeGreaterThan(0);
  expect(await fillOf(page, '.thumbs [data-d="1"]')).toBe(0);
});

test('the colour stands from the bottom of its division as high as the chapter is mastered', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await answer(page);
  await page.goto('index.html');
  await expect.poll(() => coloured(page)).toEqual(['tides']);
  const { thick, sunk } = await page.locator(`${WIDE} [data-bed=tides]`).evaluate((bed: SVGGElement) => {
    const wash = bed.querySelector<SVGElement>('.wash');
    return { thick: Number(bed.dataset['thick']), sunk: new DOMMatrix(getComputedStyle(wash ?? bed).transform).f };
  });
  const fill = await fillOf(page, '.cols a[href$="height-of-tide.html"]');
  expect(sunk - 1.6).toBeCloseTo(thick * (1 - fill / 100), 0);
});

test('giving up an answer colours nothing, and says so', async ({ page }) => {
  await (await question(page)).getByRole('button', { name: 'I don’t know' }).click();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toContain('fieldguide:small-boat:/sub/:mastery');
  await page.goto('index.html');
  await expect(page.locator('[data-caption]')).toContainText('mastered: 0% of the whole');
  expect(await coloured(page)).toEqual([]);
});

test('without storage everything is bare and nothing fails', async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = { get: () => { throw new DOMException('blocked', 'SecurityError'); } };
    Object.defineProperty(window, 'indexedDB', blocked);
    Object.defineProperty(window, 'localStorage', blocked);
  });
  await answer(page);
  await page.goto('index.html', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-caption]')).toContainText('as yet uncoloured');
  expect(await coloured(page)).toEqual([]);
});

test('a damaged record leaves the squares bare and the page working', async ({ page }) => {
  for (const record of ['null', '{', '7', '"x"']) {
    await page.addInitScript((value) => { localStorage.setItem('fieldguide:small-boat:/sub/:mastery', value); }, record);
    await page.goto(CHAPTER);
    await page.getByRole('button', { name: 'Change colour scheme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
    expect(await fillOf(page, '.thumbs [data-d="2"]')).toBe(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the cover is complete', async ({ page }) => {
    await page.goto('index.html');
    await expect(page.getByRole('img', { name: 'The exam in section' })).toBeVisible();
    await expect(page.locator('.beds li')).toHaveCount(4);
    await expect(page.locator('.cols li')).toHaveCount(6);
    await expect(page.locator('[data-continue]')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the coloured cover fits from 320 to 1600 and breaks no rule of accessibility, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await answer(page);
    await page.goto('index.html');
    await expect.poll(() => coloured(page)).toEqual(['tides']);
    for (const width of [320, 390, 703, 820, 1023, 1440, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
      await expect(page.locator('.strata:visible')).toHaveCount(1);
      if (width === 390 || width === 1440) expect(await axe(page), String(width)).toEqual([]);
    }
  });
}

test('the thumb index leads to its part on the cover, and phones have none', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: 'III' }).click();
  await expect(page).toHaveURL(/index\.html#part-passage$/);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(CHAPTER);
  await expect(page.locator('.thumbs')).toBeHidden();
});

/** Answers a question of the tides rightly, and waits for what follows. */
async function answer(page: Page): Promise<void> {
  const check = await question(page);
  await check.locator('label', { hasText: '0.8 & 2.0 & 3.2' }).click();
  await check.getByLabel('Sure', { exact: true }).check();
  const reckoned = page.waitForResponse(/assets\/mastery\.js/);
  await check.getByRole('button', { name: 'Check' }).click();
  await expect(check.getByRole('status')).toHaveText(/right/i);
  await reckoned;
}

/** A question whose script has come. */
async function question(page: Page): Promise<Locator> {
  await page.goto(CHAPTER);
  const check = await comeTo(page, 'q-twelfths-output');
  await expect(check).toHaveAttribute('data-state', 'open');
  return check;
}

/** Parts whose bed has colour in the wide drawing. */
function coloured(page: Page): Promise<unknown[]> {
  return page.locator(`${WIDE} [data-bed]`).evaluateAll((beds) => beds
    .filter((bed) => [...bed.querySelectorAll('.wash')].some((wash) => getComputedStyle(wash).visibility === 'visible'))
    .map((bed) => bed.getAttribute('data-bed')));
}

/** In per cent, 0 where nothing is said. */
function fillOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).first().evaluate((link) => Number.parseFloat(getComputedStyle(link).getPropertyValue('--fill')) || 0);
}
