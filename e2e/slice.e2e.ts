import { expect, test } from './support/site.ts';

/** The real guide's first chapter, as its readers meet it. */
const CHAPTER = 'learn/sweep-jobs.html';

test('the status of the exam stands on every page, once, with its sources', async ({ page }) => {
  for (const path of ['index.html', CHAPTER, 'objectives.html']) {
    await page.goto(path);
    const strip = page.getByRole('complementary', { name: 'Status of the exam' });
    await expect(strip, path).toHaveCount(1);
    await expect(strip).toContainText('retired on 1 June 2026');
    await expect(strip).toContainText('AI-300');
    expect(await strip.getByRole('link').count()).toBeGreaterThan(0);
  }
});

test('the chapter has two plates, synced code, at least eight questions of at least four kinds, and dated sources', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('figure.plate svg')).toHaveCount(2);
  await expect(page.getByRole('img', { name: /sweep|report/i })).toHaveCount(2);
  expect(await page.locator('figure.code').count()).toBeGreaterThanOrEqual(3);
  const keys = await page.locator('fg-check').evaluateAll((checks) => checks.map((check) => check.getAttribute('data-key') ?? ''));
  expect(keys.length).toBeGreaterThanOrEqual(8);
  const kinds = keys.map((key) => key.split(' ')[0]);
  expect(new Set(kinds).size).toBeGreaterThanOrEqual(4);
  for (const source of await page.locator('.sources li').all()) await expect(source).toHaveText(/Checked \d+ \w+ 2026\./);
});

test('a name from the first version leads to the term of today', async ({ page }) => {
  await page.goto('search.html?q=HyperDrive');
  await expect(page.getByRole('main').locator('a[data-hit]').first()).toHaveAttribute('href', /glossary\.html#sweep-job/);
});

test('both outlines are quoted whole, with the chapter beside what it teaches', async ({ page }) => {
  await page.goto('objectives.html');
  await expect(page.locator('li[id^="dp-100--"]')).toHaveCount(64);
  await expect(page.locator('li[id^="ai-300--"]')).toHaveCount(58);
  await expect(page.locator('#dp-100--sampling').getByRole('link', { name: /Hyperparameter tuning/ })).toBeVisible();
});
