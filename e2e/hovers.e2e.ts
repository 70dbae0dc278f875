import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { REAL } from './support/built.ts';
import { expect, test } from './support/site.ts';

const CHAPTER = 'learn/sweep-jobs.html';
const code = (page: Page): Locator => page.locator('[data-hovers="sweep-job#trial"] pre').first();
const said = (page: Page): Locator => page.getByRole('tooltip');


for (const [name, start] of [['a server', ''], ['disk', `${pathToFileURL(resolve(REAL.dist)).href}/`]] as const) {
  test(`a name in code tells its signature when pointed at, from ${name}, and costs nothing before`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${start}${CHAPTER}`);
    await code(page).scrollIntoViewIfNeeded();
    expect(asked.filter((url) => url.includes('hovers'))).toEqual([]);
    await code(page).hover();
    const input = code(page).locator('.nm', { hasText: /^Input$/ });
    await input.hover();
    await expect(said(page)).toContainText('class Input(');
    await expect(said(page)).toContainText('azure-ai-ml ');
    expect(asked.filter((url) => url.includes('hovers')).map((url) => url.replace(/.*\/assets\//, ''))).toEqual(['hovers.js', 'hovers/sweep-job.js']);
    await page.keyboard.press('Escape');
    await expect(said(page)).toBeHidden();
  });
}

test('names are reached by keys: one by Tab, the others by arrows', async ({ page }) => {
  await page.goto(CHAPTER);
  await code(page).focus();
  const names = code(page).locator('.nm');
  await expect(names.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(names.first()).toBeFocused();
  await expect(said(page)).toContainText('command(');
  await page.keyboard.press('ArrowRight');
  await expect(names.nth(1)).toBeFocused();
  await expect(names.nth(1)).toHaveAttribute('aria-describedby', 'said');
  await expect(said(page)).toContainText('code: str');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a name tells what it is when it is touched, within the window', async ({ page }) => {
    await page.goto(CHAPTER);
    await code(page).tap();
    const name = code(page).locator('.nm', { hasText: /^command$/ }).first();
    await name.tap();
    await expect(said(page)).toBeVisible();
    const box = await said(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
  });
});
