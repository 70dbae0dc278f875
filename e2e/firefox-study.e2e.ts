import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { firefoxTest as test } from './support/firefox.ts';
import { downloaded, press, says, shows } from './support/firefox-page.ts';

test.setTimeout(90_000);

const DAY = 86_400_000;

test('a practice session goes on after a reload, comes to its result, and has a report', async ({ tab, disk }) => {
  await tab.goto(disk('practice.html#seed=boat&n=2'));
  await press(tab, '[data-act=accept]');
  await says(tab, '[data-screen=sit] h1', /^Question 1 of 2$/);
  await press(tab, '[data-screen=sit] [data-act=unknown]');
  await says(tab, '[data-screen=sit] .verdict', /^Here is the answer\.$/);
  await tab.reload();
  await says(tab, '[data-screen=sit] .verdict', /^Here is the answer\.$/);
  await press(tab, '[data-screen=sit] [data-act=next]');
  await says(tab, '[data-screen=sit] h1', /^Question 2 of 2$/);
  await press(tab, '[data-screen=sit] [data-act=unknown]');
  await press(tab, '[data-screen=sit] [data-act=next]');
  await says(tab, '[data-score]', /^0 of 2 questions all right/);
  await press(tab, '[data-screen=end] [data-report]');
  await says(tab, 'h1', /^0% of the points/);
  expect(tab.url()).toContain(disk('report.html#'));
  await says(tab, '[data-slot=lede]', /0 of \d+ points from 2 questions/);
});

test('a practice exam is sat with a reload on the way, finished, and reported', async ({ tab, disk }) => {
  await tab.goto(disk('exam.html#seed=fox'));
  await press(tab, '[data-act=begin]');
  await shows(tab, '.sat');
  // To a question that is answered by one press.
  while (await tab.$('.sat .opt label') === null) await press(tab, '[data-foot] [data-act=next]');
  await press(tab, '.sat .opt label');
  await shows(tab, '[data-screen=sitting][data-writing="0"]');
  const before = await chosen(tab);
  expect(before.length).toBe(1);
  await tab.reload();
  await shows(tab, '.sat');
  expect(await chosen(tab)).toEqual(before);
  await press(tab, '.xbar [data-act=review]');
  for (;;) {
    await press(tab, '[data-act=finish]');
    await press(tab, '[data-ask-go]');
    if (await tab.waitForSelector('[data-report]', { visible: true, timeout: 1500 }).catch(() => null)) break;
    await press(tab, '.xbar [data-act=review]');
  }
  await says(tab, 'h1', /^You have finished$/);
  await press(tab, '[data-screen=ended] [data-report]');
  await says(tab, 'h1', /% of the points/);
});

test('what was learnt days ago is reviewed, and counts on the page of the plan', async ({ tab, disk }) => {
  await tab.goto(disk('review.html'));
  await says(tab, '#review-start', /^Nothing is due today$/);
  await keep(tab, [{ v: 1, id: 'r1', at: Date.now() - 10 * DAY, kind: 'recall', term: 'set-and-drift', grade: 'again' }]);
  await tab.reload();
  await press(tab, '[data-act=begin]');
  await press(tab, '.term-card [data-act=show]');
  await press(tab, '.term-card [data-grade=good]');
  await says(tab, '[data-result]', /^1 reviewed, 1 known\.$/);
  await tab.goto(disk('plan.html'));
  await says(tab, '[data-ahead-list]', /\d/);
});

test('a plan is made, known on the cover, and saved as a calendar', async ({ tab, disk, downloads }) => {
  await tab.goto(disk('plan.html'));
  await tab.locator('#plan-exam').fill(new Date(Date.now() + 60 * DAY).toISOString().slice(0, 10));
  await press(tab, '[data-plan-form] [type=submit]');
  await says(tab, '[data-countdown]', /^\d+ days to the exam/);
  await tab.goto(disk('index.html'));
  await says(tab, '[data-today]', /Today by your plan/);
  await tab.goto(disk('plan.html'));
  await says(tab, '[data-countdown]', /^\d+ days to the exam/);
  await press(tab, '[data-act=calendar]');
  expect((await downloaded(downloads, /\.ics$/)).toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

/** Places of what is chosen in the question on show. */
async function chosen(tab: Page): Promise<number[]> {
  return tab.$$eval('.sat .opt input', (inputs) => inputs.flatMap((input, at) => (input instanceof HTMLInputElement && input.checked ? [at] : [])));
}

/** Puts records into the journal as if they had been written before, past everything the page does. */
async function keep(tab: Page, records: readonly object[]): Promise<void> {
  await tab.evaluate(async (given) => {
    const shelves: unknown = Reflect.get(globalThis, 'fieldguideShelves');
    if (typeof shelves !== 'function') throw new Error('This page has no shelf in the frame.');
    await (await shelves('')).written(given);
  }, records);
}
