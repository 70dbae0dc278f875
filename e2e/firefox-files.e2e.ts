import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { firefoxTest as test, launchFirefox, watchedTab } from './support/firefox.ts';
import { downloaded, giveUp, press, says, shows, stateOf } from './support/firefox-page.ts';
import { SECOND_CONTENT } from './support/built.ts';

test.setTimeout(90_000);

const CHAPTER = 'learn/height-of-tide.html';
const QUESTION = 'q-twelfths-output';

test('a plate opens over the page, grows by keys, and closes', async ({ tab, disk }) => {
  await tab.goto(disk('learn/bearings.html'));
  await tab.mouse.move(200, 300);
  await press(tab, '.plate .enlarge');
  await shows(tab, 'dialog[open] .viewer-stage svg');
  const whole = await widthOf(tab);
  for (const key of ['+', '+', '+'] as const) await tab.keyboard.press(key);
  await expect.poll(async () => await widthOf(tab) / whole).toBeGreaterThan(2);
  await tab.keyboard.press('Escape');
  await expect.poll(() => tab.$('dialog[open]')).toBeNull();
});

test('code is copied, a tab of code is kept from page to page, and a sample comes as a zip', async ({ tab, disk, downloads, copy }) => {
  await tab.goto(disk(CHAPTER));
  await press(tab, 'figure.code:has(.hl) [data-part=copy]');
  await says(tab, 'figure.code:has(.hl) [data-part=copy]', /^Copied$/);
  expect(await pasted(tab)).toBe(regionOf('samples/tide-height/tide_height.py', 'rule'));
  await tab.goto(disk(CHAPTER));
  await press(tab, 'figure.code [role=tab]:nth-of-type(2)');
  await tab.goto(disk('learn/passage-plan.html'));
  await expect.poll(() => tab.$eval('figure.code [role=tab]:nth-of-type(2)', (one) => one.getAttribute('aria-selected'))).toBe('true');
  await tab.goto(disk('samples/tide-height.html'));
  await press(tab, 'a[download]');
  // Firefox asks whether to open or to save what comes from disk; what it would save is whole by then.
  const sample = readFileSync(join(copy, 'samples/tide-height.zip'));
  await expect.poll(() => readdirSync(downloads).some((file) => readFileSync(join(downloads, file)).equals(sample))).toBe(true);
});

test('the journal goes out as a file, and comes in elsewhere', async ({ tab, disk, downloads, trouble, profile, copy }) => {
  await tab.goto(disk(CHAPTER));
  await giveUp(tab, QUESTION);
  await tab.goto(disk('your-data.html'));
  await press(tab, '[data-act=save]');
  await says(tab, '[data-said=save]', /\d/);
  const backup = await downloaded(downloads, /^small-boat-study-history-.*\.json$/);
  expect(backup.toString('utf8')).toContain(QUESTION);
  const other = await launchFirefox(`${profile}-of-another`);
  const there = await watchedTab(other, trouble, copy);
  await there.goto(disk('your-data.html'));
  await shows(there, '[data-your-data]');
  const field = await there.$('input[type=file]');
  await field?.uploadFile(join(downloads, readdirSync(downloads)[0] ?? ''));
  await says(there, '[data-said=file]', /^[1-9]\d* entries taken over, 0 were here already\./);
  await there.goto(disk(CHAPTER));
  expect(await stateOf(there, QUESTION)).toBe('answered');
  await other.close();
});

/** Width of the drawing in the viewer, in pixels of the window. */
async function widthOf(tab: Page): Promise<number> {
  return tab.$eval('dialog[open] .viewer-stage svg', (drawing) => drawing.getBoundingClientRect().width);
}

/** What lies on the clipboard, pasted by keys into a field of the tests' own. */
async function pasted(tab: Page): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v');
  await tab.keyboard.up('Control');
  return tab.$eval('textarea', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
}

/** A region of a sample as readers are given it: without its marks. */
function regionOf(file: string, name: string): string {
  const region = readFileSync(join(SECOND_CONTENT, file), 'utf8').split(`# region: ${name}\n`)[1]?.split('# endregion')[0] ?? '';
  return region.split('\n').filter((line) => !/# (?:mark|note)/.test(line)).join('\n').trimEnd();
}
