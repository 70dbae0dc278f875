import { expect, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

test('a chapter is whole without scripts: all languages, figures, questions and closed answers', async ({ page }) => {
  await page.goto('learn/height-of-tide.html');
  const code = page.locator('figure.code').first();
  await expect(code.locator('.panel')).toHaveCount(3);
  for (const panel of await code.locator('.panel').all()) await expect(panel).toBeVisible();
  await expect(code.getByRole('tablist')).toBeHidden();
  const question = page.locator('fg-check').first();
  await expect(question.getByRole('group').first()).toBeVisible();
  const answer = question.locator('details.answer');
  await expect(answer).not.toHaveAttribute('open');
  await answer.locator('summary').click();
  await expect(answer.locator('.reason').first()).toBeVisible();
});

test('the way through the guide needs no scripts', async ({ page }) => {
  await page.goto('index.html');
  await page.getByRole('link', { name: /Bearings/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bearings/);
  await page.getByRole('link', { name: /Search/ }).first().click();
  await expect(page.getByRole('main')).toContainText(/script/i);
});
