import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { SECOND } from './support/built.ts';
import { expect, test } from './support/site.ts';
import { filesIn, zipIn } from './support/unzipped.ts';

const CHAPTER = 'learn/height-of-tide.html';
const NOTE = 'A script of this page is missing, damaged or too new for this browser';

test.afterEach(({ trouble }) => {
  // Browsers say which files they could not load; what readers are told is looked at above.
  trouble.length = 0;
});

for (const harm of ['gone', 'cut'] as const) {
  test(`the script of all pages is ${harm}: it is said, the text is as without scripts, and answers unfold`, async ({ page }, info) => {
    const copy = harmed(info, { 'assets/app.js': harm });
    await page.goto(`${copy}${CHAPTER}`);
    await expect(page.getByRole('alert')).toContainText(NOTE);
    await expect(page.locator('.js-only').filter({ visible: true })).toHaveCount(0);
    await readable(page);
    await page.goto(`${copy}practice.html`);
    await expect(page.getByRole('main').getByRole('link', { name: /tide/i }).first()).toBeVisible();
  });

  test(`the script of self-checks is ${harm}: it is said, and answers unfold`, async ({ page }, info) => {
    await page.goto(`${harmed(info, { 'assets/check.js': harm })}${CHAPTER}`);
    await expect(page.getByRole('alert')).toBeHidden();
    await page.locator('fg-check .qn').first().hover();
    await expect(page.getByRole('alert')).toContainText(NOTE);
    await readable(page);
  });

  test(`the search data is ${harm}: it is said where one searches`, async ({ page }, info) => {
    const data = [...filesIn(zipIn(SECOND.dist)).keys()].map((path) => path.replace(/^[^/]*\//, '')).filter((path) => path.startsWith('search/data/index/'));
    expect(data.length).toBeGreaterThan(0);
    await page.goto(`${harmed(info, Object.fromEntries(data.map((path) => [path, harm])))}search.html`);
    await page.getByRole('searchbox').fill('spring tide');
    await expect(page.getByRole('main')).toContainText('The search index could not be loaded.');
  });

  test(`the index of questions is ${harm}: each page that needs it says so`, async ({ page }, info) => {
    const copy = harmed(info, { 'assets/bank.js': harm });
    for (const [path, words] of [
      ['practice.html', 'The questions could not be loaded. They stand in the chapters too.'],
      ['exam.html', 'The questions could not be loaded. Load the page again; nothing is lost.'],
      ['review.html', 'What the review needs could not be loaded.'],
      ['plan.html', 'What the plan needs could not be loaded.'],
      ['report.html', 'What the guide knows of its questions could not be loaded'],
    ] as const) {
      await page.goto(`${copy}${path}`);
      await expect(page.getByRole('main'), path).toContainText(words);
    }
  });
}

for (const [missing, take] of [
  ['custom elements', () => { Reflect.deleteProperty(window, 'customElements'); }],
  ['observers', () => { Reflect.deleteProperty(window, 'IntersectionObserver'); Reflect.deleteProperty(window, 'ResizeObserver'); }],
  ['databases and storage', () => { for (const name of ['indexedDB', 'localStorage', 'BroadcastChannel']) Reflect.deleteProperty(window, name); }],
  [':has()', () => {
    for (const type of [Document, Element]) for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      const own: unknown = Reflect.get(type.prototype, name);
      if (typeof own === 'function') Reflect.set(type.prototype, name, function (this: unknown, selector: string) { if (selector.includes(':has(')) throw new SyntaxError(selector); return Reflect.apply(own, this, [selector]) as unknown; });
    }
  }],
] as const) {
  test(`a browser without ${missing} shows the text, and questions are answered or unfold under a plain message`, async ({ page }, info) => {
    await page.addInitScript(take);
    const copy = harmed(info, {}, missing === ':has()' ? (css) => css.replaceAll(':has(', ':has-not-come-yet(') : undefined);
    await page.goto(`${copy}${CHAPTER}`);
    const check = page.locator('fg-check').first();
    await check.locator('.qn').hover();
    const [give, note] = [check.getByRole('button', { name: 'I don’t know' }), page.getByRole('alert')];
    await expect(give.or(note)).toBeVisible();
    if (await note.isVisible()) { await readable(page); return; }
    await give.click();
    await expect(check.locator('.why').first()).toBeVisible();
    if (missing === 'databases and storage') await expect(check).toContainText('stores nothing');
  });
}

/** The chapter's text is on show, and its first question has an answer that unfolds. */
async function readable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.flow p').first()).toBeVisible();
  const answer = page.locator('fg-check details.answer').first();
  await answer.locator('summary').click();
  await expect(answer.locator('.reason').first()).toBeVisible();
}

/** The zip, unpacked with files missing or cut off in the middle. @returns the address of its folder. */
function harmed(info: TestInfo, harms: Readonly<Record<string, 'gone' | 'cut'>>, sheets?: (css: string) => string): string {
  const folder = info.outputPath('copy');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of filesIn(zipIn(SECOND.dist))) {
    const name = path.replace(/^[^/]*\//, '');
    const harm = harms[name];
    if (harm === 'gone') continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), harm === 'cut' ? bytes.slice(0, bytes.length / 2) : bytes);
    if (sheets && name.endsWith('.css')) writeFileSync(join(folder, name), sheets(readFileSync(join(folder, name), 'utf8')));
  }
  return `${pathToFileURL(folder).href}/`;
}
