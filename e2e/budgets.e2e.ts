import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beginExam } from './support/exam.ts';
import { chaptersOf, expect, test } from './support/site.ts';

const KB = 1024;
const MEDIAN = 25 * KB;

test('a cold chapter stays within its budget of bytes and requests, and loads nothing of search', async ({ page, site, served }) => {
  const chapters = await chaptersOf(served.dist);
  test.setTimeout(30_000 + chapters.length * 4_000);
  const totals: number[] = [];
  // Cold is a reader who was never here: a place kept at the page before would load what readers wrote.
  await page.addInitScript(() => { localStorage.clear(); });
  for (const path of chapters) {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url().slice(site.url.length)));
    await page.goto(path, { waitUntil: 'networkidle' });
    page.removeAllListeners('request');
    const sizes = await Promise.all(loaded.map(async (name) => ({ name, bytes: await wireBytes(served.dist, name) })));
    const sum = (ending: RegExp): number => sizes.filter(({ name }) => ending.test(name)).reduce((total, { bytes }) => total + bytes, 0);
    totals.push(sum(/\.(?:html|css|js)$/));
    expect(sum(/\.js$/), `scripts of ${path}`).toBeLessThanOrEqual(6 * KB);
    expect(sum(/\.woff2$/), `fonts of ${path}`).toBeLessThanOrEqual(80 * KB);
    expect(loaded.length, `${path}: ${loaded.join(' ')}`).toBeLessThanOrEqual(8);
    expect(loaded.filter((name) => name.includes('search')), path).toEqual([]);
  }
  totals.sort((a, b) => a - b);
  expect(totals.at(-1)).toBeLessThanOrEqual(40 * KB);
  expect(totals[Math.floor(totals.length / 2)]).toBeLessThanOrEqual(MEDIAN);
});

/** Fonts are compressed already; the rest travels by gzip. */
async function wireBytes(dist: string, name: string): Promise<number> {
  const bytes = await readFile(join(dist, name.split(/[?#]/)[0] ?? ''));
  return name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

test('the scripts of the exam stay within 30 KB, the bank left out, and none is loaded once it has begun', async ({ page, site, served }) => {
  const loaded = new Set<string>();
  page.on('request', (request) => { if (/\.js$/.test(request.url())) loaded.add(request.url().slice(site.url.length)); });
  await beginExam(page);
  const before = loaded.size;
  await page.locator('[data-foot] [data-act=next]').click();
  await page.getByRole('button', { name: 'Review answers' }).click();
  await expect(page.locator('[data-pane=review]')).toBeVisible();
  expect(loaded.size).toBe(before);
  const own = [...loaded].filter((name) => !/(?:^|\/)bank(?:-[^/]*)?\.js$/.test(name));
  expect(own).toContain('assets/exam.js');
  const bytes = await Promise.all(own.map((name) => wireBytes(served.dist, name)));
  expect(bytes.reduce((sum, one) => sum + one, 0), own.join(' ')).toBeLessThanOrEqual(30 * KB);
});
