import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { firefoxTest as test, launchFirefox, onDisk, watchedTab } from './support/firefox.ts';

test.setTimeout(90_000);

/** A chapter with a question of options, and another chapter with one. */
const CHAPTER = 'learn/height-of-tide.html';
const QUESTION = 'q-twelfths-output';

test('the strict policy is on: a file beside the page cannot be fetched, and each page has a storage of its own', async ({ tab, trouble }) => {
  await tab.goto(onDisk(CHAPTER));
  expect(await tab.evaluate(() => fetch('bearings.html').then(() => 'read', () => 'refused'))).toBe('refused');
  await tab.evaluate(() => { localStorage.setItem('probe', 'here'); });
  await tab.goto(onDisk('index.html'));
  expect(await tab.evaluate(() => localStorage.getItem('probe'))).toBeNull();
  // The refused fetch is told, as a breach of the page's own policy or of the browser's.
  expect(trouble.splice(0).length).toBeGreaterThan(0);
});

test('an answer given on one page is known on another, after a reload and in a new process', async ({ fox, tab, trouble, profile }) => {
  await tab.goto(onDisk(CHAPTER));
  await giveUp(tab, QUESTION);
  await tab.reload();
  expect(await stateOf(tab, QUESTION)).toBe('answered');
  await tab.goto(onDisk('index.html'));
  await expect.poll(() => keptAnswers(tab)).toEqual([QUESTION]);
  await fox.close();
  const again = await launchFirefox(profile);
  const later = await watchedTab(again, trouble);
  await later.goto(onDisk(CHAPTER));
  expect(await stateOf(later, QUESTION)).toBe('answered');
  await later.goto(onDisk('glossary.html'));
  await expect.poll(() => keptAnswers(later)).toEqual([QUESTION]);
  await again.close();
});

test('the colour scheme chosen on one page holds on the others', async ({ tab }) => {
  await tab.goto(onDisk(CHAPTER));
  const before = await theme(tab);
  await tab.click('[data-theme-toggle]');
  const chosen = await theme(tab);
  expect(chosen).not.toBe(before);
  await tab.goto(onDisk('sources.html'));
  await expect.poll(() => theme(tab)).toBe(chosen);
  await tab.goto(onDisk('index.html'));
  await expect.poll(() => theme(tab)).toBe(chosen);
});

test('search finds a passage and leads to it', async ({ tab }) => {
  await tab.goto(onDisk('index.html'));
  await tab.keyboard.press('/');
  await tab.waitForSelector('dialog[open] input', { visible: true });
  await tab.type('dialog[open] input', 'twelfths');
  const hit = await tab.waitForSelector('dialog[open] a[href*="learn/"]', { visible: true });
  const address = await hit?.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
  expect(address).toContain(onDisk('learn/'));
  await tab.goto(address ?? '');
  expect(await tab.$eval('h1', ({ textContent }) => textContent.trim())).not.toBe('');
});

/** Comes to a question and asks for its answer. */
async function giveUp(tab: Page, id: string): Promise<void> {
  await comeTo(tab, id);
  await tab.click(`#${id} [data-act=unknown]`);
  await tab.waitForSelector(`#${id}[data-state=answered] .why`);
}

async function stateOf(tab: Page, id: string): Promise<string> {
  await comeTo(tab, id);
  await tab.waitForSelector(`#${id}[data-state=answered]`, { timeout: 5000 }).catch(() => null);
  return tab.$eval(`#${id}`, (check) => check.getAttribute('data-state') ?? '');
}

async function comeTo(tab: Page, id: string): Promise<void> {
  await tab.$eval(`#${id}`, (check) => { check.scrollIntoView(); });
  await tab.hover(`#${id} .qn`);
  await tab.waitForSelector(`#${id}[data-state]`);
}

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
