import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { firefoxTest as test, launchFirefox, watchedTab } from './support/firefox.ts';
import { giveUp, press, says, stateOf } from './support/firefox-page.ts';

test.setTimeout(90_000);

/** A chapter with a question of options, and another chapter with one. */
const CHAPTER = 'learn/height-of-tide.html';
const QUESTION = 'q-twelfths-output';

test('the strict policy is on: a file beside the page cannot be fetched, and each page has a storage of its own', async ({ tab, trouble, disk }) => {
  await tab.goto(disk(CHAPTER));
  expect(await tab.evaluate(() => fetch('bearings.html').then(() => 'read', () => 'refused'))).toBe('refused');
  await tab.evaluate(() => { localStorage.setItem('probe', 'here'); });
  await tab.goto(disk('index.html'));
  expect(await tab.evaluate(() => localStorage.getItem('probe'))).toBeNull();
  // The refused fetch is told, as a breach of the page's own policy or of the browser's.
  expect(trouble.splice(0).length).toBeGreaterThan(0);
});

test('an answer given on one page is known on another, after a reload and in a new process', async ({ fox, tab, trouble, profile, copy, disk }) => {
  await tab.goto(disk(CHAPTER));
  await giveUp(tab, QUESTION);
  await tab.reload();
  expect(await stateOf(tab, QUESTION)).toBe('answered');
  await tab.goto(disk('index.html'));
  await expect.poll(() => keptAnswers(tab)).toEqual([QUESTION]);
  await fox.close();
  const again = await launchFirefox(profile);
  const later = await watchedTab(again, trouble, copy);
  await later.goto(disk(CHAPTER));
  expect(await stateOf(later, QUESTION)).toBe('answered');
  await later.goto(disk('glossary.html'));
  await expect.poll(() => keptAnswers(later)).toEqual([QUESTION]);
  await again.close();
});

test('the colour scheme chosen on one page holds on the others', async ({ tab, disk }) => {
  await tab.goto(disk(CHAPTER));
  const before = await theme(tab);
  await tab.click('[data-theme-toggle]');
  const chosen = await theme(tab);
  expect(chosen).not.toBe(before);
  await tab.goto(disk('sources.html'));
  await expect.poll(() => theme(tab)).toBe(chosen);
  await tab.goto(disk('index.html'));
  await expect.poll(() => theme(tab)).toBe(chosen);
});

test('a bookmark and the place where reading stopped are known on the cover and in the list of what is kept', async ({ tab, disk }) => {
  await tab.goto(disk(CHAPTER));
  await tab.mouse.move(600, 400);
  await press(tab, '[data-part=own]');
  await press(tab, '::-p-aria([name="Bookmark “top of the page”"][role="button"])');
  await tab.evaluate(() => { document.querySelector('#twelfths')?.scrollIntoView(); });
  // A reader stays longer than a program: the scrolling has come to its end.
  await expect.poll(() => tab.evaluate(() => Object.values(localStorage).join(' '))).toContain('#twelfths');
  await tab.goto(disk('index.html'));
  await says(tab, '[data-continue]', /twelfths/);
  await tab.goto(disk('your-data.html'));
  await says(tab, '[data-bookmarks] a', /./);
});

test('search finds a passage and leads to it', async ({ tab, disk }) => {
  await tab.goto(disk('index.html'));
  await tab.keyboard.press('/');
  await tab.waitForSelector('dialog[open] input', { visible: true });
  await tab.type('dialog[open] input', 'twelfths');
  const hit = await tab.waitForSelector('dialog[open] a[href*="learn/"]', { visible: true });
  const address = await hit?.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
  expect(address).toContain(disk('learn/'));
  await tab.goto(address ?? '');
  expect(await tab.$eval('h1', ({ textContent }) => textContent.trim())).not.toBe('');
});

async function theme(tab: Page): Promise<string> {
  return tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
}

/** Items whose answers this page can read, wherever they lie. */
async function keptAnswers(tab: Page): Promise<unknown[]> {
  return tab.evaluate(async () => {
    const shelves: unknown = Reflect.get(globalThis, 'fieldguideShelves');
    if (typeof shelves !== 'function') return ['no shelves'];
    const shelf = await shelves('');
    const records: { kind?: unknown; item?: unknown }[] = await shelf.stored();
    return records.filter(({ kind }) => kind === 'answer').map(({ item }) => item);
  });
}
