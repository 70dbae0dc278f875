import { expect, type Locator, type Page } from '@playwright/test';

/** Comes to the practice page and waits until its form is ready. */
export async function openPractice(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-address]')).not.toHaveValue('', { timeout: 10_000 });
}

/** What the builder says of the questions that match. */
export function matches(page: Page): Locator {
  return page.locator('[data-matches]');
}

/** The title of the screen on show. */
export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Presses Tab until one of the targets has focus. */
export async function tabTo(page: Page, ...targets: readonly Locator[]): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    for (const target of targets) if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to the target.');
}

/** Chooses something in every part of the question on show. */
export async function choose(page: Page): Promise<void> {
  const question = page.locator('[data-question]');
  if (await question.locator('.opt label').count() > 0) {
    const count = /Choose (two|three)/.exec(await question.locator('legend').first().textContent() ?? '')?.[1];
    for (let at = 0; at < (count === 'three' ? 3 : count === 'two' ? 2 : 1); at += 1) await question.locator('.opt label').nth(at).click();
    return;
  }
  for (let place = await question.locator('.build .empty').count(); place > 0; place -= 1) await question.locator('.build .add').first().click();
  for (const row of await question.locator('fieldset.row').all()) await row.getByRole('radio').first().check();
  const lists = await question.locator('select').all();
  for (const [at, list] of lists.entries()) if (await list.isVisible()) await list.selectOption({ index: Math.min(at + 1, await list.locator('option').count() - 1) });
}

/** Id of the question on show. */
export async function itemOnShow(page: Page): Promise<string> {
  await expect(page.locator('.boxes [aria-current]')).toBeVisible();
  return await page.locator('.boxes [aria-current]').getAttribute('data-item') ?? '';
}

/** Ends the session on show, questions open or not. */
export async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish' }).click();
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Finish' }).click();
  await expect(heading(page)).toHaveText('Result');
}

/** Starts what is on the page and gives the words of each question with its options, in order. */
export async function sitThrough(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const seen: string[] = [];
  for (let at = 0; at < 5; at += 1) {
    await expect(heading(page)).toHaveText(`Question ${String(at + 1)} of 5`);
    seen.push(await page.locator('[data-question]').innerText());
    if (at < 4) await page.getByRole('button', { name: 'Skip for now' }).click();
  }
  await end(page);
  return seen;
}
