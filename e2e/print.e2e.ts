import { expect, test } from './support/site.ts';

const CHAPTER = 'learn/height-of-tide.html';

test('the whole guide on paper has its contents, and each chapter on a new leaf', async ({ page }) => {
  await page.goto('whole.html');
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('.leaves a');
  const chapters = await page.locator('.whole > article').evaluateAll((all) => all.map(({ id }) => id));
  expect(chapters.length).toBeGreaterThan(2);
  expect(await links.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.hash.slice(1) : '')))).toEqual(chapters);
  expect(await links.evaluateAll((all) => [...new Set(all.map((link) => getComputedStyle(link, '::before').content))]), 'no marks of what is mastered').toEqual(['none']);
  expect(await page.locator('.leaves, .whole > article').evaluateAll((all) => [...new Set(all.map((part) => getComputedStyle(part).breakBefore))])).toEqual(['page']);
  await expect(page.locator('.whole .on-screen')).toBeHidden();
});

test.describe('a chapter on paper', () => {
  test.use({ colorScheme: 'dark' });

  test.beforeEach(async ({ page }) => {
    await page.goto(CHAPTER);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });

  test('is dark on light even where the screen is dark', async ({ page }) => {
    const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]
      .map((colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)));
    expect(paper).toBeGreaterThan(3 * 230);
    expect(ink).toBeLessThan(3 * 90);
  });

  test('has no controls, every tab of code under its file name, and no answers', async ({ page }) => {
    for (const control of ['.tools', '.copy', '[role=tablist]', '.before', '.after', 'details.answer', '#contents']) {
      for (const each of await page.locator(control).all()) await expect(each, control).toBeHidden();
    }
    for (const panel of await page.locator('figure.code .panel').all()) {
      await expect(panel).toBeVisible();
      await expect(panel.locator('.file')).toBeVisible();
    }
    await expect(page.locator('fg-check .opt').first()).toBeVisible();
  });

  test('keeps tables whole: each cell stands under its heading', async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 900 });
    await page.goto('learn/keeping-a-log.html');
    const [heads, cells] = await page.locator('.flow table').first().evaluate((table) => ['thead tr', 'tbody tr']
      .map((row) => [...table.querySelector(row)?.children ?? []].map((cell) => Math.round(cell.getBoundingClientRect().left))));
    expect(heads?.length).toBeGreaterThan(2);
    expect(cells).toEqual(heads);
  });

  test('says that the guide is independent, and prints', async ({ page }) => {
    await expect(page.getByRole('contentinfo')).toContainText('No examining body stands behind it');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(12);
  });
});
