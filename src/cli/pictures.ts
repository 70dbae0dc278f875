import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { classesOf, elementsOf, parseHtml } from '../html/index.ts';

/**
 * Takes pictures of the main pages of a served site, for the README: as small files that the site does not ship.
 *
 * @param folder where they are written; @param site where the built pages lie; @param url the address they are served at.
 * @returns bytes by file name.
 * @throws Error of Playwright where a page is not as a scene expects it.
 */
export async function takePictures({ browser, folder, site, url }: { browser: Browser; folder: string; site: string; url: string }): Promise<ReadonlyMap<string, number>> {
  await mkdir(folder, { recursive: true });
  const chapter = await plateChapter(site);
  const sizes = new Map<string, number>();
  for (const { name, width, height, colorScheme, show } of SCENES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
    await show(page, (path) => page.goto(new URL(path, url).href, { waitUntil: 'networkidle' }), chapter);
    await page.evaluate(() => document.fonts.ready);
    const bytes = await shot(page);
    await writeFile(join(folder, `${name}.webp`), bytes);
    sizes.set(`${name}.webp`, bytes.byteLength);
    await page.close();
  }
  return sizes;
}

/** The address of the first chapter that has a plate and a question. */
async function plateChapter(site: string): Promise<string> {
  for (const file of (await readdir(join(site, 'learn'))).sort()) {
    const elements = [...elementsOf(parseHtml(await readFile(join(site, 'learn', file), 'utf8')))];
    if (elements.some((element) => classesOf(element).includes('plate')) && elements.some(({ tagName }) => tagName === 'fg-check')) return `learn/${file}`;
  }
  throw new Error('No chapter has a plate and a question.');
}

/** Playwright itself writes no WebP. */
async function shot(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  return Buffer.from(data, 'base64');
}

const WIDE = { width: 1440, height: 900 } as const;
const PHONE = { width: 390, height: 844 } as const;

const SCENES: readonly Scene[] = [
  { name: 'cover', ...WIDE, colorScheme: 'light', show: async (_page, go) => { await go('index.html'); } },
  { name: 'chapter', ...WIDE, colorScheme: 'light', show: async (_page, go, chapter) => { await go(chapter); } },
  { name: 'plate', ...WIDE, colorScheme: 'dark', show: async (page, go, chapter) => {
    await go(chapter);
    await page.mouse.move(9, 300);
    await page.locator('.enlarge').first().click();
    await page.locator('.viewer-stage svg').waitFor();
  } },
  { name: 'question', ...WIDE, colorScheme: 'light', show: async (page, go, chapter) => {
    await go(chapter);
    const check = page.locator('fg-check:has(.opt)').first();
    await check.locator('.qn').hover();
    await check.locator('.opt label').first().click();
    await check.getByRole('button', { name: 'Check' }).click();
    await check.evaluate((element) => { scrollTo(0, scrollY + element.getBoundingClientRect().top - 90); });
  } },
  { name: 'search', ...WIDE, colorScheme: 'dark', show: async (page, go, chapter) => {
    await go(chapter);
    const [, word = ''] = /(\w{5,})/.exec(await page.locator('h1').innerText()) ?? [];
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(word);
    await page.locator('dialog a[data-hit]').first().waitFor();
  } },
  { name: 'phone-cover', ...PHONE, colorScheme: 'light', show: async (_page, go) => { await go('index.html'); } },
  { name: 'phone-chapter', ...PHONE, colorScheme: 'dark', show: async (page, go, chapter) => {
    await go(chapter);
    await page.locator('.plate').first().evaluate((plate) => { scrollTo(0, plate.getBoundingClientRect().top - 70); });
  } },
];

interface Scene {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  show: (page: Page, go: (path: string) => Promise<unknown>, chapter: string) => Promise<void>;
}
