import { axe, expect, test } from './support/site.ts';

const SHEET = 'worksheet/height-of-tide.html';

test('the revision sheet leads to a worksheet whose questions can be answered, without a fault of accessibility', async ({ page }) => {
  await page.goto('revision/height-of-tide.html');
  await page.getByRole('main').getByRole('link', { name: /worksheet/ }).click();
  await expect(page).toHaveURL(/worksheet\/height-of-tide\.html$/);
  const checks = await page.locator('fg-check').count();
  expect(checks).toBeGreaterThan(1);
  await expect(page.locator('.worksheet-key .answer')).toHaveCount(checks);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axe(page)).toEqual([]);
});

test('on paper the questions are blank, lists tell what they offer, and the key with every reason begins a page', async ({ page }) => {
  for (const path of [SHEET, 'worksheet/bearings.html', 'worksheet/passage-plan.html']) {
    await page.goto(path);
    await page.locator('fg-check .ask input').first().evaluate((input) => { (input as HTMLInputElement).checked = true; });
    await page.emulateMedia({ media: 'print' });
    const key = page.locator('.worksheet-key');
    expect(await key.evaluate((element) => getComputedStyle(element).breakBefore), path).toBe('page');
    for (const answer of await key.locator('.answer .reason').all()) await expect(answer, path).toBeVisible();
    for (const answer of await page.locator('fg-check .answer').all()) await expect(answer, path).toBeHidden();
    for (const list of await page.locator('fg-check select').all()) expect(await list.evaluate((element) => getComputedStyle(element).color), path).toBe('rgba(0, 0, 0, 0)');
    const offered = await page.locator('.worksheet-item').evaluateAll((rows) => rows.map((row) => [row.querySelectorAll('fg-check .gaps select').length, row.querySelectorAll('dl.paper-only dt').length]));
    for (const [gaps, lists] of offered) if (gaps) expect(lists, path).toBe(gaps);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a question of a case brings its whole scenario to paper', async ({ page }) => {
  await page.goto('cases/harbour-bar.html');
  const told = await page.locator('main section > div').allInnerTexts();
  expect(told.length).toBeGreaterThan(1);
  await page.goto('worksheet/passage-plan.html');
  await page.emulateMedia({ media: 'print' });
  const scenario = page.locator('.scenario').first();
  for (const [at, text] of told.entries()) {
    const part = scenario.locator('section > div').nth(at);
    await expect(part).toBeVisible();
    expect(await part.innerText()).toBe(text);
  }
});
