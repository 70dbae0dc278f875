import type { Page } from '@playwright/test';
import { axe, expect, test } from './support/site.ts';

const CHAPTER = 'learn/height-of-tide.html';

test('a bookmark is set and taken away from "Your copy", and is there after a reload', async ({ page }) => {
  await page.goto(CHAPTER);
  await openCopy(page);
  await page.getByRole('button', { name: 'Bookmark “top of the page”' }).click();
  await page.locator('article h2').nth(1).evaluate((heading) => { heading.scrollIntoView({ behavior: 'instant' }); });
  const name = await page.locator('article h2').nth(1).textContent() ?? '';
  await openCopy(page);
  await page.getByRole('button', { name: `Bookmark “${name}”` }).click();
  await expect(page.getByRole('button', { name: `Take away the bookmark at “${name}”` })).toBeVisible();
  await page.reload();
  const ribbon = page.getByRole('button', { name: `Take away the bookmark at “${name}”` });
  await expect(ribbon).toBeVisible();
  await ribbon.click();
  await expect(ribbon).toHaveCount(0);
  await page.reload();
  await openCopy(page);
  await expect(page.getByRole('dialog', { name: 'Your copy' }).getByRole('listitem')).toHaveText([/top of the page/]);
});

test('a note is written, changed and taken away by keys alone', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: 'Your copy' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Bookmark/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const pen = page.locator('.own-pen:focus');
  await expect(pen).toHaveAccessibleName(/^Note on “/);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your note on this paragraph')).toBeFocused();
  await page.keyboard.type('Ask <b>Jo</b> about it');
  await page.keyboard.press('Control+Enter');
  await expect(pen).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.own-pen')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Your copy' })).toBeFocused();
  const note = page.getByRole('note', { name: 'Your note' });
  await expect(note).toContainText('Ask <b>Jo</b> about it');
  await page.reload();
  await expect(note).toContainText('Ask <b>Jo</b> about it');
  // Where the running head half covers a link, its target is measured too small.
  await page.evaluate(() => { scrollTo({ top: 0, behavior: 'instant' }); });
  expect(await axe(page)).toEqual([]);
  await note.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Jo knows');
  await page.keyboard.press('Escape');
  await expect(note).toContainText('Ask <b>Jo</b>');
  await note.getByRole('button').press('Enter');
  await page.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(page.getByLabel('Your note on this paragraph')).toHaveCount(0);
  await expect(note).toHaveCount(0);
  await page.reload();
  await openCopy(page);
  await expect(page.getByRole('dialog', { name: 'Your copy' })).toContainText('No bookmarks or notes');
});

test('a note stays with its paragraph, and stands at the head of its section with its quote once the paragraph has changed', async ({ page }) => {
  await page.goto(CHAPTER);
  const paragraph = page.locator('article h2 ~ p').first();
  const start = await paragraph.evaluate((one) => one.firstChild?.textContent ?? '');
  await openCopy(page);
  await page.getByRole('button', { name: 'Mark up this page' }).click();
  await paragraph.getByRole('button', { name: /^Note on/ }).click();
  await page.getByLabel('Your note on this paragraph').fill('kept');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(page.locator('article h2 ~ p + .own-note')).toHaveText(/kept/);
  // The author edits the paragraph: the page arrives with other words in it.
  await page.route(`**/${CHAPTER}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(start, `Edited: ${start}`) });
  });
  await page.reload();
  const note = page.getByRole('note', { name: 'Your note' });
  await expect(note).toContainText('The paragraph you wrote on has changed. It began:');
  await expect(note).toContainText('kept');
});

test('a chapter marked as read is ticked wherever chapters are listed, and can be unmarked', async ({ page }) => {
  await page.goto(CHAPTER);
  // The button comes when the chapter is read, not when it is merely opened.
  await page.mouse.wheel(0, 300);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  const mark = page.getByRole('button', { name: 'Read: take the mark away' });
  await expect(mark).toBeVisible();
  await expect(page.locator('.contents [aria-current] .own-tick')).toHaveCount(1);
  await page.goto('index.html');
  await expect(page.getByRole('link', { name: /, read/ }).first()).toBeVisible();
  await page.goto(CHAPTER);
  await mark.click();
  await expect(page.locator('.own-tick')).toHaveCount(0);
  await page.reload();
  await page.mouse.wheel(0, 300);
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible();
});

test('the cover offers to continue where the reader left, and leads there', async ({ page }) => {
  await page.goto('index.html');
  await expect(page.getByRole('heading', { name: 'Continue where you left' })).toHaveCount(0);
  await page.goto(CHAPTER);
  const heading = page.locator('article h2').nth(1);
  await heading.evaluate((one) => { one.scrollIntoView({ behavior: 'instant' }); });
  const name = await heading.textContent() ?? '';
  await expect(page.locator('.otp [aria-current]')).toHaveAttribute('href', `#${await heading.getAttribute('id') ?? ''}`);
  await page.goto('index.html');
  const section = page.getByRole('region', { name: 'Continue where you left' });
  await expect(section).toContainText(`You stopped at “${name}”.`);
  expect(await axe(page)).toEqual([]);
  await section.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${CHAPTER}#${await heading.getAttribute('id') ?? ''}$`));
});

test('a first visit loads nothing of it, and blocked storage is said', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('own.js'))).toEqual([]);
  await openCopy(page);
  await page.getByRole('button', { name: /^Bookmark/ }).click();
  await openCopy(page);
  await expect(page.getByRole('dialog', { name: 'Your copy' })).toContainText('This browser stores nothing here');
  expect(await axe(page)).toEqual([]);
});

async function openCopy(page: Page): Promise<void> {
  const { x = 0, y = 0 } = await page.getByRole('button', { name: 'Your copy' }).boundingBox() ?? {};
  // By the mouse itself: Playwright's own click scrolls the page before it presses.
  await page.mouse.click(x + 10, y + 10);
  await expect(page.getByRole('dialog', { name: 'Your copy' })).toBeVisible();
}
