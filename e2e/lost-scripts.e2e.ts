import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

/** Pages that live by a script of their own, what is offered there only with it, and how they say that the bank is missing. */
const pages = [
  { path: 'exam.html', script: 'exam', offered: 'button[data-act=begin]', bank: /questions could not be loaded/ },
  { path: 'practice.html', script: 'practice', offered: 'button[data-act=start]', bank: /questions could not be loaded/ },
  { path: 'report.html', script: 'report', offered: '[data-slot=state]', bank: /nothing can be reckoned/ },
  { path: 'review.html', script: 'review', offered: '[data-act=begin]', bank: /could not be loaded/ },
  { path: 'plan.html', script: 'plan', offered: '[data-plan-form]', bank: /could not be loaded/ },
  { path: 'your-data.html', script: 'your-data', offered: '[data-act=save]' },
  { path: 'search.html', script: 'search', offered: '[role=searchbox], [type=search]' },
] as const;

for (const { path, script, offered } of pages) {
  test(`${path}: a script that does not come is said, and nothing is offered that waits for it`, async ({ page, trouble }) => {
    await page.route(`**/assets/${script}.js`, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('alert')).toHaveText(/^A script of this page could not be loaded/);
    await expect(page.locator('main').locator(offered).first()).toBeHidden();
    await expect(page.getByText('Reading what is kept')).toBeHidden();
    await forgive(trouble);
  });
}

for (const one of pages) {
  if (!('bank' in one)) continue;
  const { path, bank, offered } = one;
  test(`${path}: a bank that does not come is said`, async ({ page, trouble }) => {
    await page.route('**/assets/bank.js', (route) => route.abort());
    await page.goto(path);
    await expect(troubleOf(page).filter({ hasText: bank }).first()).toBeVisible();
    if (path === 'exam.html' || path === 'practice.html') await expect(page.locator(offered)).toBeHidden();
    await expect(page.getByText('Reading what is kept')).toBeHidden();
    await forgive(trouble);
  });
}

test('questions that do not come when an exam or a session begins are said; both begin once they come', async ({ page, trouble }) => {
  for (const [path, button] of [['exam.html', 'Begin'], ['practice.html', 'Start']] as const) {
    await page.route('**/bank-*', (route) => route.abort());
    await page.goto(path);
    const begin = page.getByRole('button', { name: button, exact: true });
    await begin.click();
    await expect(troubleOf(page).filter({ hasText: /could not be loaded/ }).first()).toBeVisible();
    await page.unrouteAll();
    await begin.click();
    await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
    await expect(page.locator('.sat')).toBeVisible();
  }
  await forgive(trouble);
});

/** The browser itself speaks of what did not come, and of nothing else. */
async function forgive(trouble: string[]): Promise<void> {
  await expect.poll(() => trouble.length).toBeGreaterThan(0);
  expect(trouble.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
  trouble.length = 0;
}

function troubleOf(page: Page): ReturnType<Page['locator']> {
  return page.locator('[data-trouble], [data-state], [data-slot=state]');
}
