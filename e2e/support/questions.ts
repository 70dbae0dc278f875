import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Comes to a question as a reader does, by moving the pointer there; its script comes with them.
 *
 * @returns the question, once it can be answered or shows an earlier answer.
 */
export async function comeTo(page: Page, id: string): Promise<Locator> {
  const check = page.locator(`#${id}`);
  await check.locator('.qn').hover();
  await expect(check).toHaveAttribute('data-state', /./);
  return check;
}
