import { expect, test } from './support/site.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('formulas are set by the browser, and prices are words', async ({ page }) => {
    await page.goto('learn/height-of-tide.html');
    const fraction = page.locator('math mfrac').first();
    const [above, below] = await Promise.all([fraction.locator('> *').first().boundingBox(), fraction.locator('> *').last().boundingBox()]);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    await expect(page.getByRole('main')).toContainText('A table costs from $5 to $8 a year; the curve behind it is free.');
    await page.goto('glossary.html#height-of-tide');
    await expect(page.locator('#height-of-tide math')).toHaveCount(2);
    await page.goto('search.html');
    await expect(page.locator('math')).toHaveCount(0);
  });
});

test('a formula that is wider than a phone scrolls in its own box, by keys as well', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('learn/height-of-tide.html');
  const formula = page.getByRole('group', { name: 'Formula' }).first();
  await formula.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => formula.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
