import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { bankOf, keepRecords, recordsKept } from './support/records.ts';
import { axe, expect, test } from './support/site.ts';

const MORNING = new Date('2026-11-24T09:00:00Z');
const DAY = 86_400_000;
const stamp = (id: string, days: number) => ({ v: 1, id, at: MORNING.getTime() - days * DAY });
const setting = (days: number, more = {}) => ({ ...stamp(`plan-${String(days)}`, days), kind: 'plan', exam: '2026-12-19', days: [1, 2, 3, 4, 5], minutes: 45, retention: 90, ...more });

test.beforeEach(async ({ page }) => { await page.clock.install({ time: MORNING }); });

test('a plan is made by keys alone, leads to today’s work, and holds after a reload', async ({ page }) => {
  await page.goto('plan.html');
  await expect(page.getByText('Nothing is due for review.')).toBeVisible();
  await page.getByLabel('Day of the exam').focus();
  await page.getByLabel('Day of the exam').fill('2027-02-20');
  await page.getByLabel('Minutes on such a day').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today, Tuesday 24 November' })).toBeFocused();
  await expect(page.locator('[data-countdown]')).toHaveText('88 days to the exam on Saturday 20 February 2027.');
  await expect(page.locator('[data-plan-status]')).toHaveText(/the plan is made/);
  await page.reload();
  await expect(page.getByLabel('Day of the exam')).toHaveValue('2027-02-20');
  await expect(page.getByLabel('Minutes on such a day')).toHaveValue('60');
  const dates = await days(page).locator('b').allTextContents();
  expect(dates[0]).toBe('Tue 24 Nov');
  expect(dates.filter((date) => /Sat|Sun/.test(date))).toEqual([]);
  await page.locator('[data-work] a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/learn\/.*\.html$/);
});

test('what cannot be is refused in words, at its field', async ({ page }) => {
  await page.goto('plan.html');
  await page.getByLabel('Day of the exam').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.locator('[data-plan-status]')).toHaveText(/has passed/);
  await expect(page.getByLabel('Day of the exam')).toBeFocused();
  await page.getByLabel('Day of the exam').fill('');
  await page.getByLabel('Minutes on such a day').fill('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-plan-status]')).toHaveText(/between 10 and 600/);
  await page.getByLabel('Minutes on such a day').fill('30');
  // Each one that is taken away leaves the list, so the first is taken until there is none.
  const days = page.getByRole('checkbox', { checked: true });
  while (await days.count() > 0) await days.first().uncheck();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-plan-status]')).toHaveText(/at least one day/);
  expect(await recordsKept(page)).toEqual([]);
});

test('chapters that a placement showed to be known are passed over, by name', async ({ page, served }) => {
  const bank = await bankOf(served.dist);
  const [chapter = '', { number = '', title = '' } = {}] = Object.entries(bank.chapters).find(([id]) => Object.values(bank.items).filter((item) => item.chapter === id).length >= 2) ?? [];
  const asked = Object.entries(bank.items).filter(([, item]) => item.chapter === chapter);
  const step = (place: number, act: object) => ({ ...stamp(`placed-${String(place)}`, 0.5 - place / 10_000), kind: 'step', sitting: 'placed', page: 'a', tick: place, act });
  await page.goto('plan.html');
  await keepRecords(page, [
    setting(1),
    { ...stamp('placed', 0.6), kind: 'sitting', mode: 'diagnostic', seed: 'a', blueprint: null, items: asked.map(([id]) => id), sections: [asked.length], limit: null, reveal: 'end', missing: {} },
    ...asked.map(([item, { key }], place) => step(place, { does: 'answer', item, key, response: ['x'], confidence: 'sure', points: 1, total: 1 })),
    step(asked.length, { does: 'end', by: 'reader' }),
  ]);
  await page.reload();
  await expect(page.locator('[data-known]')).toHaveText(`Your placement showed that you know ${number} ${title}, so it is passed over here.`);
  await expect(page.locator('[data-day-list]')).not.toContainText(`${number} ${title}`);
});

test('the plan goes on as life does: days missed, chapters read, and a day that ends', async ({ page, served }) => {
  const [first = '', second = ''] = Object.keys((await bankOf(served.dist)).chapters);
  await page.goto('plan.html');
  await keepRecords(page, [setting(6), { ...stamp('r1', 6), kind: 'read', chapter: first, on: true }]);
  await page.reload();
  await expect(page.locator('[data-missed]')).toHaveText('3 study days went by without study. What is left is spread anew over the days to come.');
  const work = page.locator('[data-work] a[href^="learn/"]');
  await expect(work.first()).toHaveAttribute('href', `learn/${second}.html`);
  await keepRecords(page, [{ ...stamp('r2', 0), kind: 'read', chapter: second, on: true }]);
  await page.reload();
  await expect(page.locator('[data-done]')).toContainText(/Done today: \d+ min of chapters/);
  await page.clock.setSystemTime(new Date('2026-11-25T07:00:00Z'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Today, Wednesday 25 November' })).toBeVisible();
  await expect(page.locator('[data-missed]')).toBeHidden();
  await expect(page.locator('[data-done]')).toBeHidden();
});

test('what finds no room is said, with the minutes that would do; an exam that has passed too', async ({ page }) => {
  await page.goto('plan.html');
  await keepRecords(page, [setting(0, { exam: '2026-11-27', minutes: 10 })]);
  await page.reload();
  await expect(page.locator('[data-fit]')).toHaveText(/^\d+ minutes of chapters find no room before the exam\. (\d+ minutes on such a day would be enough|Add days)/);
  await page.clock.setSystemTime(new Date('2026-11-28T07:00:00Z'));
  await page.reload();
  await expect(page.locator('[data-countdown]')).toHaveText(/27 November 2026, is here or has passed/);
});

test('the calendar is sound: CRLF, lines of 75 octets, one stable UID and a stamp an entry, the exam on its day', async ({ page }) => {
  await page.goto('plan.html');
  await keepRecords(page, [setting(0)]);
  await page.reload();
  const first = await calendar(page);
  expect(first.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of first.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = first.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  const entries = lines.join('\n').split('BEGIN:VEVENT').slice(1).map((entry) => new Map(Array.from(entry.matchAll(/^([A-Z]+)[^:\n]*:(.*)$/gm), ([, name, value]) => [name, value])));
  const shown = await days(page).count();
  expect(entries).toHaveLength(shown + 1);
  expect(new Set(entries.map((entry) => entry.get('UID'))).size).toBe(entries.length);
  for (const entry of entries) {
    expect(entry.get('DTSTAMP')).toMatch(/^20261124T0900\d\dZ$/);
    expect(entry.get('DTSTART')).toMatch(/^2026\d{4}$/);
    expect(entry.get('SUMMARY')).toMatch(/./);
  }
  expect(entries.at(-1)?.get('DTSTART')).toBe('20261219');
  expect(entries.filter((entry) => Number(entry.get('DTSTART')) >= 20261219)).toHaveLength(1);
  const uids = (text: string): string[] => text.match(/^UID:.*$/gm) ?? [];
  await page.getByLabel('Minutes on such a day').fill('90');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-plan-status]')).not.toBeEmpty();
  expect(uids(first)).toEqual(expect.arrayContaining(uids(await calendar(page)).slice(0, 1)));
});

test('the cover says today’s share to a reader with a plan, and loads nothing of it for others', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('index.html', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-today]')).toBeHidden();
  expect(loaded.filter((url) => /assets\/(?:plan|bank)\.js/.test(url))).toEqual([]);
  await keepRecords(page, [setting(0)]);
  await page.reload();
  await expect(page.locator('[data-today]')).toContainText(/Today by your plan.*chapter.*About \d+ min/s);
  expect(await axe(page)).toEqual([]);
  await page.locator('[data-today] a').click();
  await expect(page.getByRole('heading', { name: /^Today, / })).toBeVisible();
});

test('without storage the plan holds for the page, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('plan.html');
  await expect(page.locator('[data-state]')).toHaveText(/stores nothing for this site/);
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.locator('[data-plan-status]')).toHaveText(/stores nothing/);
  await expect(days(page).first()).toBeVisible();
});

test('entries that cannot be read, and a journal of a later version, are told plainly and left as they are', async ({ page }) => {
  await page.goto('plan.html');
  await keepRecords(page, [setting(0), { id: 'damaged', kind: 'answer', at: 'never' }, { ...setting(0), id: 'odd', minutes: -5 }]);
  await page.reload();
  await expect(page.locator('[data-state]')).toHaveText(/^2 entries of your study data cannot be read/);
  await expect(days(page).first()).toBeVisible();
  expect(await recordsKept(page)).toHaveLength(3);
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    await new Promise<void>((done) => {
      const request = indexedDB.open(name, 2);
      request.onsuccess = () => { request.result.close(); done(); };
    });
  });
  for (const path of ['plan.html', 'review.html']) {
    await page.goto(path);
    await expect(page.locator('[data-state]')).toHaveText(/^A later version of this site/);
  }
});

test('from disk a plan is made, kept and saved as a calendar', async ({ page, served }) => {
  await page.goto(`${pathToFileURL(resolve(served.dist)).href}/plan.html`);
  await page.getByLabel('Day of the exam').fill('2026-12-19');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.locator('[data-plan-status]')).toHaveText(/the plan is made/);
  await page.reload();
  await expect(days(page).first()).toContainText('Tue 24 Nov');
  expect(await calendar(page)).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the chapters stand in order with their minutes, and no form that does nothing', async ({ page, served }) => {
    await page.goto('plan.html');
    await expect(page.getByText('A plan by day needs scripts')).toBeVisible();
    await expect(page.locator('.part li')).toHaveCount(Object.keys((await bankOf(served.dist)).chapters).length);
    await expect(page.getByRole('button', { name: 'Make the plan' })).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the plan fits from 320 on and breaks no rule of accessibility, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    for (const records of [[], [setting(6)], [setting(0, { exam: '2026-11-27', minutes: 10 })]]) {
      await page.goto('plan.html');
      await keepRecords(page, records);
      await page.reload();
      await expect(page.locator('[data-due]')).toBeVisible();
      if (records.length > 0) await expect(page.locator('[data-today]')).toBeVisible();
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
        if (width !== 320) expect(await axe(page), String(width)).toEqual([]);
      }
    }
  });
}

const days = (page: Page) => page.locator('[data-day-list] > li');

async function calendar(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as a calendar' }).click()]);
  expect(download.suggestedFilename()).toBe('study-plan.ics');
  return readFile(await download.path(), 'utf8');
}
