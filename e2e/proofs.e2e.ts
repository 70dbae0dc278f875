import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SECOND_CONTENT } from './support/built.ts';
import { expect, test } from './support/site.ts';

test('a code figure says what was proved of it, by its proof, and leads to what the words mean', async ({ page }) => {
  const proof = await readFile(join(SECOND_CONTENT, 'proofs/tide-height.json'), 'utf8');
  expect(proof).toContain('"rung": "L1"');
  await page.goto('learn/height-of-tide.html');
  const badge = page.locator('figure.code').filter({ hasText: 'once as code' }).locator('.proved');
  await expect(badge).toHaveText('Proved: types; 29 November 2026');
  await badge.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was proved of the code');
  await expect(page.getByRole('row', { name: 'Height of tide' })).toContainText('29 November 2026');
  await page.getByRole('row').getByRole('link', { name: 'Height of tide' }).click();
  await expect(page.locator('.proved')).toHaveText('Proved: types; 29 November 2026');
});
