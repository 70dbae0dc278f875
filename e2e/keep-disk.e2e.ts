import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { chooseBackup } from './support/backup-file.ts';
import { SECOND } from './support/built.ts';
import { comeTo, expect, pagesOf } from './support/site.ts';
import { filesIn, unzippedTest as test, zipIn } from './support/unzipped.ts';

test.use({ packed: SECOND.dist });

test('the zip unpacks into one folder, of the same files as the site', ({ served }) => {
  const files = filesIn(zipIn(SECOND.dist));
  expect(new Set([...files.keys()].map((path) => path.split('/')[0])).size).toBe(1);
  for (const [path, bytes] of files) {
    const name = path.replace(/^[^/]*\//, '');
    if (DIFFER.has(name)) continue;
    expect(Buffer.compare(bytes, readFileSync(join(SECOND.dist, name))), name).toBe(0);
  }
  expect(served.dist).toContain('Führer');
});

test('where the copy differs from the site, it differs by what is meant for one of them', ({ served }) => {
  const only = (name: string): { site: string; disk: string } => {
    const [site, disk] = [SECOND.dist, served.dist].map((folder) => words(readFileSync(join(folder, name), 'utf8')));
    return { site: (site ?? []).filter((text) => !disk?.includes(text)).join(' '), disk: (disk ?? []).filter((text) => !site?.includes(text)).join(' ') };
  };
  expect(only('index.html')).toEqual({ site: '', disk: 'This page stands here without its style sheet. If you see it inside a zip, unpack the whole zip first, then open index.html in the new folder.' });
  const { site, disk } = only('keep.html');
  expect(disk).toBe('You have it: this is the copy on disk. It may be carried to any folder, a stick or another computer.');
  expect(site).toMatch(/^Download the zip \d.*Nothing is saved until you ask for it\. It takes [\d.]+ MB in \d+ files\. Samples come with it, the zip does not\.$/);
});

test('every page opens from a folder with blanks and umlauts in which nothing can be written', async ({ page, served }) => {
  for (const path of await pagesOf(served.dist)) {
    await page.goto(urlOf(served.dist, path));
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
  }
});

test('answers are kept from one opening to the next, and search finds', async ({ page, served }) => {
  await page.goto(urlOf(served.dist, 'learn/height-of-tide.html'));
  const id = await page.locator('fg-check').first().evaluate(({ id: own }) => own);
  const check = await comeTo(page, id);
  await check.getByRole('button', { name: 'I don’t know' }).click();
  await expect(check).toHaveAttribute('data-state', 'answered');
  await page.goto(urlOf(served.dist, 'search.html'));
  await page.getByRole('searchbox').fill('spring tide');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await page.goto(urlOf(served.dist, 'learn/height-of-tide.html'));
  await expect(await comeTo(page, id)).toHaveAttribute('data-state', 'answered');
});

test.describe('by hand', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the colour scheme holds from page to page, code is copied, a plate grows', async ({ page, served }) => {
    await page.goto(urlOf(served.dist, 'learn/height-of-tide.html'));
    const scheme = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    const before = await scheme();
    await page.locator('[data-theme-toggle]').first().click();
    await expect.poll(scheme).not.toBe(before);
    const chosen = await scheme();
    await page.locator('[data-part=copy]').first().click();
    await expect(page.locator('[data-part=copy]').first()).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TWELFTHS = /);
    await page.goto(urlOf(served.dist, 'learn/bearings.html'));
    expect(await scheme()).toBe(chosen);
    await page.mouse.move(200, 300);
    await page.getByRole('button', { name: 'Enlarge' }).click();
    const drawing = page.getByRole('dialog').locator('.viewer-stage svg');
    await expect(drawing).toBeVisible();
    const whole = (await drawing.boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(async () => (await drawing.boundingBox())?.width).toBeGreaterThan(whole * 1.3);
  });
});

test('the journal goes out as a file, and comes in elsewhere', async ({ page, served, browser }) => {
  await page.goto(urlOf(served.dist, 'learn/height-of-tide.html'));
  await (await comeTo(page, 'q-twelfths-output')).getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.locator('#q-twelfths-output')).toHaveAttribute('data-state', 'answered');
  await page.goto(urlOf(served.dist, 'your-data.html'));
  const [backup] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a backup' }).click()]);
  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(urlOf(served.dist, 'your-data.html'));
  await chooseBackup(there, readFileSync(await backup.path(), 'utf8'));
  await expect(there.locator('[data-said=file]')).toHaveText(/^[1-9]\d* entries taken over, 0 were here already\./);
  await there.goto(urlOf(served.dist, 'learn/height-of-tide.html'));
  await expect(await comeTo(there, 'q-twelfths-output')).toHaveAttribute('data-state', 'answered');
  await elsewhere.close();
});

test('a cover that stands alone says that the zip was not unpacked', async ({ page, served, trouble }, testInfo) => {
  const lonely = testInfo.outputPath('index.html');
  mkdirSync(dirname(lonely), { recursive: true });
  writeFileSync(lonely, readFileSync(join(served.dist, 'index.html')));
  await page.goto(pathToFileURL(lonely).href);
  await expect(page.getByText('unpack the whole zip first')).toBeVisible();
  trouble.length = 0;
  await page.goto(urlOf(served.dist, 'index.html'));
  await expect(page.getByText('unpack the whole zip first')).toBeHidden();
});

/** Pages that say something else on disk. */
const DIFFER: ReadonlySet<string> = new Set(['index.html', 'keep.html']);

function urlOf(folder: string, path: string): string {
  return `${pathToFileURL(resolve(folder)).href}/${path}`;
}

/** Texts of a page, one for each text node that says something. */
function words(html: string): string[] {
  const texts: string[] = [];
  const walk = (node: object): void => {
    if ('value' in node && typeof node.value === 'string' && node.value.trim() !== '') texts.push(node.value.trim());
    if ('childNodes' in node && Array.isArray(node.childNodes)) for (const child of node.childNodes as object[]) walk(child);
  };
  walk(parse(html));
  return texts;
}
