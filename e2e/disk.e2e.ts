import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SECOND } from './support/built.ts';
import { expect, pagesOf, test } from './support/site.ts';

const DISK = pathToFileURL(resolve(SECOND.dist)).href;

test('every page opens from disk without a message, and links lead to files', async ({ page }) => {
  for (const path of await pagesOf(SECOND.dist)) {
    await page.goto(`${DISK}/${path}`);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
  }
  await page.goto(`${DISK}/index.html`);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/^file:.*learn\/.*\.html$/);
});

test('fonts, tabs and self-checks work from disk, and answers are kept', async ({ page }) => {
  await page.goto(`${DISK}/learn/height-of-tide.html`);
  expect(await page.evaluate(async () => { await document.fonts.ready; return document.fonts.check('16px Literata'); })).toBe(true);
  await page.getByRole('tab', { name: 'Worksheet' }).first().click();
  await expect(page.getByRole('tab', { name: 'Worksheet' }).first()).toHaveAttribute('aria-selected', 'true');
  const check = page.locator('fg-check').first();
  await check.getByRole('button', { name: 'I don’t know' }).click();
  await expect(check.locator('.why').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('fg-check').first()).toHaveAttribute('data-state', 'answered');
});
