import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/** Presses something once it is on show. */
export async function press(tab: Page, selector: string): Promise<void> {
  await tab.locator(selector).click();
}

/** Waits until the first element on show of those says what is expected. */
export async function says(tab: Page, selector: string, words: RegExp): Promise<void> {
  await expect.poll(() => textOf(tab, selector), { message: selector }).toMatch(words);
}

/** Waits until an element is on show. */
export async function shows(tab: Page, selector: string): Promise<void> {
  await tab.waitForSelector(selector, { visible: true });
}

/** Comes to a self-check as a reader does; its script comes with them. */
export async function comeTo(tab: Page, id: string): Promise<void> {
  await tab.$eval(`#${id}`, (check) => { check.scrollIntoView(); });
  await tab.hover(`#${id} .qn`);
  await tab.waitForSelector(`#${id}[data-state]`);
}

/** Comes to a self-check and asks for its answer. */
export async function giveUp(tab: Page, id: string): Promise<void> {
  await comeTo(tab, id);
  await tab.click(`#${id} [data-act=unknown]`);
  await tab.waitForSelector(`#${id}[data-state=answered] .why`);
}

/** What a self-check that was come to shows of earlier answers. */
export async function stateOf(tab: Page, id: string): Promise<string> {
  await comeTo(tab, id);
  await tab.waitForSelector(`#${id}[data-state=answered]`, { timeout: 5000 }).catch(() => null);
  return tab.$eval(`#${id}`, (check) => check.getAttribute('data-state') ?? '');
}

/** Waits for a download to be whole. @returns its bytes. */
export async function downloaded(folder: string, name: RegExp): Promise<Buffer> {
  await expect.poll(() => readdirSync(folder).filter((file) => !file.endsWith('.part')), { message: folder }).toEqual([expect.stringMatching(name)]);
  await expect.poll(() => readdirSync(folder).some((file) => file.endsWith('.part'))).toBe(false);
  return readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
}

/** While a page gives way to the next there is none to ask. */
function textOf(tab: Page, selector: string): Promise<string> {
  return tab.evaluate((of) => ([...document.querySelectorAll(of)].find((element) => element.checkVisibility())?.textContent ?? '').trim(), selector).catch(() => '');
}
