import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Bank } from '../src/site/bank-data.ts';
import { bankOf, keepRecords, recordsKept } from './support/records.ts';
import { axe, expect, test } from './support/site.ts';

const MORNING = new Date('2026-11-24T09:00:00Z');
const DAY = 86_400_000;
const at = (days: number) => ({ v: 1, at: MORNING.getTime() - days * DAY });
const answered = (bank: Bank, item: string, days: number, right = true) => {
  const { key, points } = bank.items[item] ?? { key: '', points: 1 };
  return { ...at(days), id: `${item}-${String(days)}`, kind: 'answer', item, key, response: null, confidence: 'sure', points: right ? points : 0, total: points };
};
/** All terms but one, known so well that none joins as new or comes back within months. */
const fresh = (bank: Bank, but = '') => Object.keys(bank.terms).filter((term) => term !== but).flatMap((term) => [300, 200, 100, 1].map((days) => recalled(term, days)));
const recalled = (term: string, days: number, grade = 'good') => ({ ...at(days), id: `${term}-${String(days)}`, kind: 'recall', term, grade });

test.beforeEach(async ({ page }) => { await page.clock.install({ time: MORNING }); });

test('a reader who has answered nothing is told so, and led on', async ({ page }) => {
  await page.goto('review.html');
  await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
  await expect(page.locator('[data-next]')).toHaveText(/comes back here in time/);
});

test('terms are gone through by keys alone: think, show, say how it went; each answer is kept, and the end says when to come again', async ({ page, served }) => {
  const terms = Object.keys((await bankOf(served.dist)).terms).slice(0, 3);
  await begin(page, terms.map((term) => recalled(term, 10)));
  for (const [index, grade] of ['Not known', 'With trouble', 'Known'].entries()) {
    await expect(page.locator('[data-place]')).toHaveText(`${String(index + 1)} of 3`);
    await expect(page.locator('.term-card .name')).toBeFocused();
    await expect(page.locator('.shown')).toBeHidden();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.shown')).toBeFocused();
    await page.getByRole('button', { name: grade, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Come again' })).toBeFocused();
  await expect(page.locator('[data-result]')).toHaveText('3 reviewed, 2 known.');
  await expect(page.locator('[data-when]')).toHaveText('That was all for today. Come again tomorrow: 1 review is due.');
  await expect(page.locator('[data-missed-list] li')).toHaveCount(1);
  expect((await recordsKept(page)).slice(3).map(({ kind, grade }) => [kind, grade])).toEqual([['recall', 'again'], ['recall', 'hard'], ['recall', 'good']]);
  await page.reload();
  await expect(page.locator('[data-next]')).toHaveText(/^Done today: 3\. Come again tomorrow/);
  await page.clock.setSystemTime(new Date('2026-11-25T06:00:00Z'));
  await page.reload();
  await expect(page.getByRole('heading', { name: '1 review is due today' })).toBeVisible();
});

test('a due review shows the sibling seen longest ago, with how sure before the answer, and the chapter’s record', async ({ page, served }) => {
  const bank = await bankOf(served.dist);
  const [first = '', sibling = first] = siblingsIn(bank);
  const before = [answered(bank, first, 20), answered(bank, sibling, 10, false), ...fresh(bank)];
  await begin(page, before, true);
  const question = page.locator('[data-card] .check');
  await expect(question).toBeFocused();
  await expect(page.locator('.way')).toContainText('1 of 1');
  await expect(page.getByText('How sure are you?')).toBeVisible();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(question.getByRole('status')).not.toBeEmpty();
  expect((await recordsKept(page)).length).toBe(before.length);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(question.locator('.why').first()).toBeVisible();
  await expect.poll(async () => (await recordsKept(page)).at(-1)).toMatchObject({ kind: 'answer', item: first, response: null, points: 0 });
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('[data-result]')).toHaveText('1 reviewed, 0 known.');
  await page.locator('[data-missed-list] a').click();
  await expect(page).toHaveURL(/learn\/.*\.html/);
});

test('right but guessed comes back sooner than right and sure', async ({ page, served }) => {
  const bank = await bankOf(served.dist);
  const families = Object.values(bank.items).map(({ family }) => family);
  // One without siblings, which would come in its place.
  const [item = ''] = Object.entries(bank.items).flatMap(([id, { type, family }]) => (type === 'single' && families.filter((one) => one === family).length === 1 ? [id] : []));
  const next: string[] = [];
  for (const sure of ['Guess', 'Sure']) {
    await page.clock.setSystemTime(MORNING);
    await begin(page, [{ ...answered(bank, item, 10), id: 'same' }, ...fresh(bank)], true);
    await chooseRight(page, item, bank);
    await page.getByLabel(sure, { exact: true }).check();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('[data-card] .verdict')).toHaveText('Right.');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.locator('[data-when]')).toHaveText(/ on \w+ .*:/);
    next.push((await page.locator('[data-when]').textContent()) ?? '');
    await page.evaluate(() => indexedDB.databases().then((all) => Promise.all(all.map(({ name }) => new Promise((done) => { indexedDB.deleteDatabase(name ?? '').onsuccess = done; })))));
  }
  const dates = next.map((text) => Date.parse(`${/on \w+ (.*?):/.exec(text)?.[1] ?? ''} 2026`));
  expect(dates[0]).toBeLessThan(dates[1] ?? 0);
});

test('terms of a chapter that was read join, a few a day', async ({ page, served }) => {
  const { terms } = await bankOf(served.dist);
  const chapters = Object.values(terms).filter((chapter) => chapter !== '');
  const [chapter = ''] = chapters;
  const count = Math.min(6, chapters.filter((one) => one === chapter).length);
  await page.goto('review.html');
  await keepRecords(page, [{ ...at(3), id: 'r', kind: 'read', chapter, on: true }]);
  await page.reload();
  await expect(page.locator('[data-shares]')).toContainText(count === 1 ? '1 new term' : `${String(count)} new terms`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.asks')).toHaveText('A new term. Do you know it already?');
});

test('what the plan leaves for another day waits, and can be reviewed all the same', async ({ page, served }) => {
  const terms = Object.keys((await bankOf(served.dist)).terms).slice(0, 8);
  await page.goto('review.html');
  await keepRecords(page, [...terms.map((term) => recalled(term, 10)), { ...at(1), id: 'p', kind: 'plan', exam: null, days: [2], minutes: 10, retention: 90 }]);
  await page.reload();
  await expect(page.getByRole('heading', { name: '5 reviews are due today' })).toBeVisible();
  await expect(page.locator('[data-waits]')).toHaveText(/^3 more are due/);
  await page.clock.setSystemTime(new Date('2026-11-25T06:00:00Z'));
  await page.reload();
  await expect(page.locator('[data-waits]')).toHaveText(/no reviews today\. 8 are due/);
  await page.getByRole('button', { name: 'Review them now' }).click();
  await expect(page.locator('[data-place]')).toHaveText('1 of 8');
});

test('a review left in the middle goes on after a reload', async ({ page, served }) => {
  const terms = Object.keys((await bankOf(served.dist)).terms).slice(0, 3);
  await begin(page, terms.map((term) => recalled(term, 10)));
  await page.getByRole('button', { name: 'Show the meaning' }).click();
  await page.getByRole('button', { name: 'Known', exact: true }).click();
  await expect(page.locator('[data-place]')).toHaveText('2 of 3');
  await page.reload();
  await expect(page.getByRole('heading', { name: '2 reviews are due today' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('[data-place]')).toHaveText('2 of 3');
  await page.getByRole('button', { name: 'End here' }).click();
  await expect(page.locator('[data-more]')).toHaveText(/^2 more are due/);
});

test('without storage the page says so and stays whole', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('review.html');
  await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
  await expect(page.locator('[data-state]')).toHaveText(/stores nothing for this site/);
});

test('where storage is full an answer counts for the page, and the reader is told', async ({ page, served }) => {
  const [term = ''] = Object.keys((await bankOf(served.dist)).terms);
  await page.addInitScript(() => {
    Object.defineProperty(IDBObjectStore.prototype, 'add', { value: () => { throw new DOMException('full', 'QuotaExceededError'); } });
  });
  await begin(page, [recalled(term, 10)]);
  await page.getByRole('button', { name: 'Show the meaning' }).click();
  await page.getByRole('button', { name: 'Known', exact: true }).click();
  await expect(page.locator('[data-result]')).toHaveText('1 reviewed, 1 known.');
  await expect(page.locator('[data-state]')).toHaveText(/no room left in this browser: what you review now counts only until/);
});

test('a backup is spoken of at the end, once much has come since the last', async ({ page, served }) => {
  const terms = Object.keys((await bankOf(served.dist)).terms);
  await begin(page, [recalled(terms[0] ?? '', 10), ...Array.from({ length: 300 }, (_, index) => ({ ...recalled(terms[1] ?? '', 40 - index / 100), id: `old-${String(index)}` })), recalled(terms[1] ?? '', 0)]);
  await page.getByRole('button', { name: 'End here' }).click();
  await expect(page.locator('[data-backup]')).toBeVisible();
});

test('from disk questions and terms come as from a server, and answers are kept', async ({ page, served }) => {
  const bank = await bankOf(served.dist);
  const [item = ''] = Object.keys(bank.items);
  const [term = ''] = Object.keys(bank.terms);
  const url = `${pathToFileURL(resolve(served.dist)).href}/review.html`;
  await page.goto(url);
  await keepRecords(page, [answered(bank, item, 10), recalled(term, 10), ...fresh(bank, term)]);
  await page.reload();
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let card = 1; card <= 2; card += 1) {
    // The place is told with the card, so what is on show is the next one.
    await expect(page.locator('.way')).toContainText(`${String(card)} of 2`);
    await expect(page.locator('.term-card, [data-card] .check')).toBeVisible();
    if (await page.locator('.term-card').isVisible()) {
      await page.getByRole('button', { name: 'Show the meaning' }).click();
      await page.getByRole('button', { name: 'Known', exact: true }).click();
    } else {
      await page.getByRole('button', { name: 'I don’t know' }).click();
      await page.getByRole('button', { name: 'Go on' }).click();
    }
  }
  await expect(page.locator('[data-result]')).toHaveText('2 reviewed, 1 known.');
  await page.reload();
  await expect(page.locator('[data-next]')).toHaveText(/^Done today: 2\./);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and leads to what works', async ({ page }) => {
    await page.goto('review.html');
    await expect(page.getByText('The review needs scripts')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'The glossary' }).click();
    await expect(page).toHaveURL(/glossary\.html$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state fits from 320 on and breaks no rule of accessibility, ${colorScheme}`, async ({ page, served }) => {
    test.setTimeout(120_000);
    const bank = await bankOf(served.dist);
    const [item = ''] = Object.keys(bank.items);
    const [term = ''] = Object.keys(bank.terms);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('review.html');
    await keepRecords(page, [answered(bank, item, 20, false), recalled(term, 10), ...fresh(bank, term)]);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    await sound(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    // Which of the two comes first is shuffled.
    for (let card = 1; card <= 2; card += 1) {
      await expect(page.locator('.way')).toContainText(`${String(card)} of 2`);
      await expect(page.locator('.term-card, [data-card] .check')).toBeVisible();
      await sound(page);
      if (await page.locator('.term-card').isVisible()) {
        await page.getByRole('button', { name: 'Show the meaning' }).click();
        await sound(page);
        await page.getByRole('button', { name: 'Known', exact: true }).click();
      } else {
        await page.getByRole('button', { name: 'I don’t know' }).click();
        await sound(page);
        await page.getByRole('button', { name: 'Go on' }).click();
      }
    }
    await expect(page.getByRole('heading', { name: 'Come again' })).toBeVisible();
    await sound(page);
  });
}

async function begin(page: Page, records: readonly object[], wait = false): Promise<void> {
  await page.goto('review.html');
  await keepRecords(page, records);
  await page.reload();
  await page.getByRole('button', { name: 'Begin' }).click();
  if (wait) await expect(page.locator('[data-card] > *').first()).toBeVisible();
}

async function sound(page: Page): Promise<void> {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    if (width !== 320) expect(await axe(page), String(width)).toEqual([]);
  }
}

/** Items of one family of two, by id; of a guide without one, a single item. */
function siblingsIn({ items }: Bank): string[] {
  const families = Object.values(items).map(({ family }) => family);
  const shared = families.find((family, index) => families.indexOf(family) !== index);
  const siblings = Object.entries(items).flatMap(([id, { family }]) => (family === shared ? [id] : [])).sort();
  return siblings.length > 0 ? siblings : Object.keys(items).slice(0, 1);
}

/** Chooses the right option of a question of one choice, by the key that its fragment carries. */
async function chooseRight(page: Page, item: string, bank: Bank): Promise<void> {
  const right = await page.evaluate(([name, id]) => {
    const text = JSON.stringify(globalThis.fieldguideFragments?.[name ?? '']);
    const key = new RegExp(`"id":"${id ?? ''}"[^\\]]*?"data-key":"([^"]*)"`).exec(text)?.[1] ?? '';
    return key.split(' ')[1] ?? '';
  }, [`bank-${bank.items[item]?.chapter ?? ''}`, item]);
  await page.locator(`[data-card] .opt:has(input[value="${right}"]) label`).click();
}
