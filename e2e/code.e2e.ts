import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { SECOND, SECOND_CONTENT } from './support/built.ts';
import { expect, test } from './support/site.ts';

const CHAPTER = 'learn/height-of-tide.html';
const figure = (page: Page, title: string): Locator => page.locator('figure.code').filter({ hasText: title });

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('leaves the numbers of notes and all marks behind', async ({ page }) => {
    await page.goto(CHAPTER);
    const rule = figure(page, 'once as code');
    await expect(rule.locator('.on em[data-n]')).toHaveCount(2);
    await rule.getByRole('button', { name: 'Copy' }).click();
    await expect(rule.getByRole('button', { name: 'Copied' })).toBeVisible();
    const source = await readFile(join(SECOND_CONTENT, 'samples/tide-height/tide_height.py'), 'utf8');
    const region = source.split('# region: rule\n')[1]?.split('# endregion')[0] ?? '';
    expect(await copied(page)).toBe(region.split('\n').filter((line) => !/# (?:mark|note)/.test(line)).join('\n').trimEnd());
  });

  test('takes the statements of a session without prompts and output', async ({ page }) => {
    await page.goto(CHAPTER);
    await figure(page, 'tried out').getByRole('button', { name: 'Copy' }).click();
    await expect(figure(page, 'tried out').getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied(page)).toBe('height(1.2, 5.4, 3)\nfor sixths in (0, 3, 6):\n    print(height(1.2, 5.4, sixths))\n');
  });
});

test('where the clipboard is refused the code is selected, and the button says so', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
  await page.goto(CHAPTER);
  const session = figure(page, 'tried out');
  await session.getByRole('button', { name: 'Copy' }).click();
  await expect(session.getByRole('button', { name: 'Selected; copy it by keys' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('height(1.2, 5.4, 3)');
  await expect(session.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
});

test('a tab chosen on one page is on show on the next, with the label each sample gives it', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(figure(page, 'tried out').getByRole('tab')).toHaveText(['Session']);
  await figure(page, 'once as code').getByRole('tab', { name: 'Worksheet' }).click();
  await page.goto('learn/passage-plan.html');
  await expect(figure(page, 'the bar needs').getByRole('tab', { name: 'Worksheet' })).toHaveAttribute('aria-selected', 'true');
  await expect(figure(page, 'the bar needs').getByRole('tabpanel')).toContainText('depth_of_water');
});

test('steps in words stand in a tab of their own, with sources and date, not verified, and nothing to copy', async ({ page }) => {
  await page.goto(CHAPTER);
  const rule = figure(page, 'once as code');
  await rule.getByRole('tab', { name: 'On the plotter' }).click();
  const panel = rule.getByRole('tabpanel');
  await expect(panel.getByRole('listitem')).toHaveText(['Open Tides and choose the port.', 'Drag the cursor to the time; the height stands under it.']);
  await expect(panel).toContainText('not verified by us');
  await expect(panel).toContainText('Checked 20 November 2026.');
  await expect(panel.getByRole('link')).toHaveAttribute('href', '../sources.html#tide-tables');
  await expect(rule.getByRole('button', { name: 'Copy' })).toBeHidden();
  await expect(figure(page, 'Height of tide by').getByRole('button', { name: 'Copy' })).toBeVisible();
});

test('marked lines keep their edge and notes their numbers in forced colours and on paper', async ({ page }) => {
  await page.goto(CHAPTER);
  const line = figure(page, 'once as code').locator('.hl').first();
  for (const media of [{ forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
    await page.emulateMedia(media);
    await expect(line).toHaveCSS('border-left-width', '3px');
    await expect(line).toHaveCSS('border-left-style', 'solid');
    const number = await line.locator('em').evaluate((em) => {
      const { content, borderTopWidth, width } = getComputedStyle(em, '::after');
      return { content, borderTopWidth, width };
    });
    expect(number).toEqual({ content: '"2"', borderTopWidth: '1px', width: '20px' });
  }
});

test('paper shows every tab of a figure under the name of its file', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.emulateMedia({ media: 'print' });
  const rule = figure(page, 'once as code');
  await expect(rule.locator('.file')).toHaveText(['tide_height.py', 'worksheet.yaml', 'On the plotter: not verified by us']);
  for (const part of await rule.locator('.file, pre, ol').all()) await expect(part).toBeVisible();
  await expect(rule.getByRole('button')).toHaveCount(0);
});

for (const [name, start] of [['a server', ''], ['disk', `${pathToFileURL(resolve(SECOND.dist)).href}/`]] as const) {
  test(`a sample comes as a zip from ${name}, clean and whole`, async ({ page }) => {
    await page.goto(`${start}${CHAPTER}`);
    await figure(page, 'once as code').getByRole('link', { name: 'The whole sample' }).click();
    const arrives = page.waitForEvent('download');
    await page.getByRole('link', { name: /as a zip/ }).click();
    const download = await arrives;
    expect(download.suggestedFilename()).toBe('tide-height.zip');
    const files = unzipSync(await readFile(await download.path()));
    expect(Object.keys(files)).toEqual(['README.md', 'tide_height.py', 'tides.csv', 'try_it.txt', 'worksheet.yaml'].map((file) => `tide-height/${file}`));
    const text = (file: string): string => strFromU8(files[`tide-height/${file}`] ?? new Uint8Array());
    expect(text('tides.csv')).toBe(await readFile(join(SECOND_CONTENT, 'samples/tide-height/tides.csv'), 'utf8'));
    expect(text('tide_height.py')).toContain('\nTWELFTHS = (0,');
    expect(text('tide_height.py')).not.toMatch(/# (?:region|endregion|mark|note)/);
    expect(text('README.md')).toContain('A made-up guide for testing a generator.');
  });
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
