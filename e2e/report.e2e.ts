import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { chooseBackup } from './support/backup-file.ts';
import { SECOND, SECOND_CONTENT } from './support/built.ts';
import { axe, expect, test } from './support/site.ts';
import { sittingsBackup, type AnswerPlan, type SittingPlan } from './support/sittings.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOVEMBER = Date.UTC(2026, 10, 1, 18, 30);
const HOSTILE = '=HYPERLINK("x"),<img src=x onerror=alert(1)>';

/** 7 of 15 points over 8 questions: 4 of 6 for the chart, 3 of 5 for tides, none of 4 for the passage. */
const ANSWERS: readonly AnswerPlan[] = [
  { item: 'q-minute-of-latitude', gives: ['bottom'], confidence: 'sure', seconds: 90 },
  { item: 'q-position-format', gives: 'right', seconds: 20 },
  { item: 'q-compass-statements', gives: { heading: 'yes', mark: 'yes', place: 'no' }, seconds: 45, flagged: true },
  { item: 'q-half-tide', gives: ['height'], confidence: 'sure', seconds: 30 },
  { item: 'q-twelfths-output', gives: ['twelfths'], confidence: 'guess', seconds: 30 },
  { item: 'q-height-code', gives: 'right', seconds: 40 },
  { item: 'q-course-to-steer', gives: 'right', seconds: 25 },
  { item: 'q-passage-stages', gives: undefined, seconds: 10 },
];
const exam = (id: string, at: number, changes: Partial<SittingPlan> = {}): SittingPlan => ({ id, at, blueprint: 'skipper-1', limit: 480_000, answers: ANSWERS, ...changes });
const first = exam('first', NOVEMBER, { answers: ANSWERS.map(({ item }, at) => ({ item, gives: at < 2 ? 'right' : 'wrong' })) });
const second = exam('second', NOVEMBER + 7 * DAY);
const thin = exam('thin', NOVEMBER + 8 * DAY, { missing: { tides: 3 } });
const running: SittingPlan = { id: 'running', at: NOVEMBER + 9 * DAY, mode: 'practice', ended: false, answers: [{ item: 'q-half-tide', gives: 'right' }, { item: 'q-bar-limits', gives: undefined }] };
const older = exam('older', NOVEMBER + 10 * DAY, { answers: [{ item: 'q-half-tide', gives: 'right', key: 'old' }, { item: HOSTILE, gives: ['x'], key: 'gone' }, { item: 'q-position-format', gives: 'right' }] });
const ALL = [first, second, thin, running, older];

test('an exam comes to its points, the interval of its share, and what lies behind them', async ({ page }) => {
  await openReport(page, 'second');
  await expect(title(page)).toHaveText('47% of the points');
  await expect(lede(page)).toContainText('7 of 15 points from 8 questions, 5 minutes. 3 right in every part.');
  await expect(lede(page)).toContainText('anywhere from 19% to 76%');
  await expect(lede(page)).toContainText('No verdict: with 8 questions that count the form is shorter than the exam, which has at least 20.');
  await expect(page.locator('.doms > section')).toHaveText([/^I Use the chart and the compass4 of 6/, /^II Allow for tides and streams3 of 5/, /^III Plan and carry out a passage0 of 4/]);
  await expect(page.locator('.doms > section').first().locator('li')).toHaveText([/Read and plot a position.*2 of 2$/, /Measure a distance.*0 of 1$/, /Convert between.*2 of 3$/]);
  await expect(page).toHaveTitle(/^Practice exam, 8 November 2026 · /);
});

test('a form as long as the exam has a verdict, and an estimate that says what it is', async ({ page }) => {
  await page.route('**/assets/bank.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('"min":20', '"min":8') });
  });
  await openReport(page, 'second');
  await expect(title(page)).toHaveText('47% Too close to call');
  await expect(lede(page)).toContainText('As an estimate that is 47 on the scale of 1 to 100, between 20 and 76, where 70% of the points are taken for the pass mark of 70. The board’s scale is not a percentage. Only the exam itself counts.');
  await expect(page.locator('.lines li')).toHaveText([/1 November 2026, 18:30/, /This sitting.*47, between 20 and 76/]);
  await expect(page.locator('.ruler')).toContainText('70 passes');
  expect(await axe(page)).toEqual([]);
});

test('sittings are compared with what chance leaves open', async ({ page }) => {
  await openReport(page, 'second');
  await expect(lede(page)).toContainText('That is 27 in a hundred more than on 1 November 2026.');
  await expect(lede(page)).toContainText('it may be chance');
  await page.locator('.lines').getByRole('link', { name: '1 November 2026, 18:30', exact: true }).click();
  await expect(title(page)).toHaveText('20% of the points');
  await expect(title(page)).toBeFocused();
  await expect(lede(page)).not.toContainText('in a hundred');
});

test('wrong ideas are counted, said in words, and lead to the passage that clears them', async ({ page }) => {
  await openReport(page, 'second');
  const slips = page.locator('.slips > li');
  await expect(slips).toHaveText([
    /^Twice you took the height of tide for its rise\.You were sure of it\./, /^Once you measured a distance on the scale of longitude\./, /^Once your answer followed the idea “deviation by bearing”\./,
  ]);
  await slips.first().getByRole('link').click();
  await expect(page).toHaveURL(/learn\/height-of-tide\.html#twelfths$/);
});

test('weak areas come by points to win for a minute of reading, with links to what teaches them', async ({ page, site }) => {
  await openReport(page, 'second');
  await expect(page.locator('[data-slot=weak-lede]')).toHaveText(/^4 objectives lost 8 points\./);
  await page.locator('.more summary').last().click();
  const areas = await page.locator('.weaks > li').evaluateAll((list) => list.map((area) => {
    const [, points = '', minutes = ''] = /(\d+) points? to win, (\d+) minutes? of reading/.exec(area.textContent) ?? [];
    return { points: Number(points), minutes: Number(minutes) };
  }));
  expect(areas.map(({ points }) => points).toSorted((a, b) => b - a)).toEqual([4, 2, 1, 1]);
  const worth = areas.map(({ points, minutes }) => points / minutes);
  expect(worth).toEqual(worth.toSorted((a, b) => b - a));
  const passage = page.locator('.weaks > li', { hasText: 'Prepare a passage plan in four stages' });
  await expect(passage.getByRole('link').first()).toHaveAttribute('href', `${site.url}learn/passage-plan.html#stages`);
  await expect(passage.getByRole('link', { name: 'Practise this objective' })).toHaveAttribute('href', `${site.url}practice.html#objective=skipper-1/plan-passage`);
});

test('every answer has its question, key and reasons; what was sure and wrong comes first', async ({ page, site }) => {
  await openReport(page, 'second');
  const numbers = page.locator('.ans > summary > b');
  await expect(numbers).toHaveText(['1', '4', '3', '5', '8']);
  await filter(page, 'Sure, and wrong 2').click();
  await expect(numbers).toHaveText(['1', '4']);
  await filter(page, 'Flagged 1').click();
  await expect(page.locator('.ans > summary')).toHaveText(/Right in part, 2 of 3 · Fairly sure · 45 s · 1\.2a/);
  await filter(page, 'All 8').click();
  await expect(numbers).toHaveCount(8);
  const answer = page.locator('.ans').nth(3);
  await answer.locator('> summary').press('Enter');
  await expect(answer.locator('.opt')).toHaveCount(await answer.locator('.opt .why').count());
  await expect(answer.locator('.opt:has(:checked)')).toContainText('Wrong, your choice.');
  await expect(answer.locator('[data-mark=right]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Practise these again' })).toHaveAttribute('href',
    `${site.url}practice.html#items=q-minute-of-latitude,q-half-tide,q-compass-statements,q-twelfths-output,q-passage-stages`);
});

test('pace is a bar a question, hollow where it was lost', async ({ page }) => {
  await openReport(page, 'second');
  await expect(page.locator('.pace i')).toHaveCount(8);
  expect(await page.locator('.pace i').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('class')))).toEqual(['wrong', 'right', 'part', 'wrong', 'wrong', 'right', 'right', 'open']);
  const [filled, hollow] = await Promise.all(['right', 'wrong'].map((name) => page.locator(`.pace .${name}`).first().evaluate((bar) => getComputedStyle(bar).backgroundColor)));
  expect(hollow).toBe('rgba(0, 0, 0, 0)');
  expect(filled).not.toBe(hollow);
  await expect(page.locator('.pace .even')).toHaveText('an even share: 1 min 00 s');
  await expect(page.locator('.pace figcaption')).toContainText('the longest, number 1, took 1 min 30 s');
});

test('a thin form, practice that goes on, and questions that have changed are told and not judged', async ({ page }) => {
  await openReport(page, 'thin');
  await expect(lede(page)).toContainText('the guide has too few questions to fill this form. Missing were 3 questions of “Allow for tides and streams”.');
  await go(page, 'running');
  await expect(title(page)).toHaveText('100% of the points');
  await expect(lede(page)).toContainText('Practice is given no verdict');
  await expect(lede(page)).toContainText('One question was not reached.');
  await go(page, 'older');
  await expect(lede(page)).toContainText('2 of 2 points from 1 question');
  await expect(lede(page)).toContainText('2 questions are set aside');
  await filter(page, 'All 3').click();
  await expect(page.locator('.ans > summary')).toHaveText([/Set aside/, /no longer in the guide.*Set aside/, /Right, 2 of 2/]);
});

test('without a sitting, or with one that is not here, the sittings are listed, the latest first', async ({ page }) => {
  await openReport(page, '');
  await expect(title(page)).toHaveText('Reports');
  await expect(page.locator('.sittings a')).toHaveText(['11 November 2026, 18:30', '10 November 2026, 18:30', '9 November 2026, 18:30', '8 November 2026, 18:30', '1 November 2026, 18:30']);
  for (const name of ['nowhere', '%']) {
    await go(page, name);
    await expect(page.locator('[data-slot=state]')).toContainText('This browser holds no sitting of that name.');
  }
  await page.locator('.sittings a').nth(3).click();
  await expect(title(page)).toHaveText('47% of the points');
  await page.getByRole('link', { name: 'All sittings' }).click();
  await expect(page.locator('.sittings li')).toHaveCount(5);
});

test('a browser without sittings, or without storage, is told so', async ({ page, context }) => {
  await page.goto('report.html');
  await expect(lede(page)).toContainText('No sitting is kept in this browser yet.');
  expect(await axe(page)).toEqual([]);
  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await blocked.goto('report.html');
  await expect(blocked.locator('[data-slot=state]')).toContainText('This browser stores nothing for this site');
});

test('the report is saved as a table that no spreadsheet reckons with, and as a record', async ({ page }) => {
  await openReport(page, 'older');
  const rows = cells(await saved(page, 'Save as CSV', 'small-boat-exam-2026-11-11.csv'));
  expect(rows[0]?.slice(0, 5)).toEqual(['place', 'item', 'result', 'points', 'total']);
  expect(rows.map((row) => row.length)).toEqual([11, 11, 11, 11]);
  expect(rows[2]?.[1]).toBe(`'${HOSTILE}`);
  expect(rows[3]?.slice(0, 8)).toEqual(['3', 'q-position-format', 'Right', '2', '2', 'fair', 'no', '10']);
  await go(page, 'second');
  const record = JSON.parse(await saved(page, 'Save as JSON', 'small-boat-exam-2026-11-08.json')) as Record<string, unknown>;
  expect(record).toMatchObject({ fieldguide: 'report', guide: 'small-boat', outcome: { points: 7, of: 15, questions: 8, right: 3 }, misconceptions: [{ idea: 'height-is-range', items: ['q-half-tide', 'q-twelfths-output'] }, {}, {}] });
  expect(record['answers']).toHaveLength(8);
});

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });

  test('a report has no controls, dark ink, and each lost answer with its reasons', async ({ page }) => {
    await openReport(page, 'second');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const control of ['.filters', '.acts', '.tools', '.weaks .btn']) for (const each of await page.locator(control).all()) await expect(each, control).toBeHidden();
    await expect(page.locator('.ans .why').first()).toBeVisible();
    await expect(page.locator('.weaks > li').last()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(8);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const name of ['second', 'thin', 'running', 'older', '', 'nowhere']) {
      test(`the page keeps the rules of accessibility, with ${name === '' ? 'the list' : `#${name}`}`, async ({ page }) => {
        test.setTimeout(120_000);
        await openReport(page, name);
        for (const fold of await page.locator('.report details:not(.answer):not(.hint)').all()) await fold.evaluate((one) => { one.setAttribute('open', ''); });
        for (const width of [1280, 390, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await axe(page), String(width)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
        }
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what would stand here and where the answers are', async ({ page }) => {
    await page.goto('report.html');
    await expect(page.getByText('Scripts are off in this browser')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'objectives with their chapters' })).toBeVisible();
    await expect(page.getByText('Reading what is kept')).toBeHidden();
  });
});

test('a report stands from disk as from a server', async ({ page }) => {
  const disk = pathToFileURL(resolve(SECOND.dist)).href;
  await keep(page, `${disk}/your-data.html`);
  await page.goto(`${disk}/report.html#second`);
  await expect(title(page)).toHaveText('47% of the points');
  await expect(page.locator('.ans > summary > b')).toHaveText(['1', '4', '3', '5', '8']);
  await page.locator('.slips').getByRole('link').first().click();
  await expect(page).toHaveURL(/^file:.*\/learn\/height-of-tide\.html#twelfths$/);
});

/** Brings all sittings in as a reader would, and opens the report of one; '' for the list. */
async function openReport(page: Page, name: string): Promise<void> {
  await keep(page, 'your-data.html');
  await go(page, name);
}

async function keep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await chooseBackup(page, await sittingsBackup(SECOND_CONTENT, ALL), 'sittings.json');
  await expect(page.locator('[data-said=file]')).toHaveText(/^\d+ entries taken over, 0 were here already\.$/);
}

async function go(page: Page, name: string): Promise<void> {
  await page.goto(name === '' ? 'report.html' : `report.html#${name}`);
  await expect(page.locator('[data-show=answers], [data-show=list]').filter({ visible: true })).toHaveCount(1);
}

function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

function lede(page: Page): Locator {
  return page.locator('[data-slot=lede]');
}

function filter(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Show' }).getByRole('button', { name, exact: true });
}

async function saved(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  expect(download.suggestedFilename()).toBe(name);
  return readFile(await download.path(), 'utf8');
}

/** Reads a table by RFC 4180. */
function cells(text: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split(/\r\n/).map((row) => Array.from(row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}
