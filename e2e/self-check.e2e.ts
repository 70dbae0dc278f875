import type { Locator, Page } from '@playwright/test';
import { axe, comeTo, expect, test } from './support/site.ts';

/** A question of the second guide with code and options to pick from. */
const QUESTION = 'q-twelfths-output';

test('a choice is judged, explained option by option, announced, and still there after a reload', async ({ page }) => {
  const check = await open(page);
  await check.locator('label', { hasText: '0.8 & 1.4 & 3.2' }).click();
  await check.getByLabel('Sure', { exact: true }).check();
  await check.getByRole('button', { name: 'Check' }).click();
  const verdict = check.getByRole('status');
  await expect(verdict).not.toBeEmpty();
  await expect(verdict).toBeFocused();
  await expect(check.locator('.why')).toHaveCount(await check.locator('.opt').count());
  for (const why of await check.locator('.why').all()) await expect(why).toHaveText(/\w+ \w+ \w+/);
  const said = await verdict.textContent() ?? '';
  expect(await axe(page)).toEqual([]);
  await page.reload();
  const again = await comeTo(page, QUESTION);
  await expect(again).toHaveAttribute('data-state', 'answered');
  await expect(again.locator('.res')).toHaveText(`Your earlier answer: ${said}`);
  await expect(option(again, '0.8 & 1.4 & 3.2')).toBeChecked();
});

test('an empty answer is not judged: the reader is told what is missing', async ({ page }) => {
  const check = await open(page);
  await check.getByRole('button', { name: 'Check' }).click();
  await expect(check.getByRole('status')).toHaveText(/Choose/);
  await expect(check).toHaveAttribute('data-state', 'open');
  await expect(check.getByRole('radio').first()).toBeFocused();
});

test('"I don’t know" shows the answer, and trying again starts clean', async ({ page }) => {
  const check = await open(page);
  await check.getByRole('button', { name: 'I don’t know' }).click();
  await expect(check.getByRole('status')).toHaveText('Here is the answer.');
  await expect(check.locator('[data-mark=right]')).toHaveCount(1);
  await check.getByRole('button', { name: 'Try again' }).click();
  await expect(check.locator('.why')).toHaveCount(0);
  await expect(check).toHaveAttribute('data-state', 'open');
  await page.reload();
  await comeTo(page, QUESTION);
  await expect(question(page)).toHaveAttribute('data-state', 'open');
});

test('an answer that was unfolded before the script of questions came stays unfolded', async ({ page }) => {
  let send = (): void => undefined;
  const come = new Promise<void>((resolve) => { send = resolve; });
  await page.route('**/assets/check.js', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto('learn/height-of-tide.html');
  const check = question(page);
  await check.locator('details.answer summary').click();
  send();
  await expect(check).toHaveAttribute('data-state', 'open');
  await expect(check.locator('details.answer li').first()).toBeVisible();
});

test('a question is answered by keys alone', async ({ page }) => {
  const check = await open(page);
  await check.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(check.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(check.getByRole('status')).not.toBeEmpty();
  await expect(check).toHaveAttribute('data-state', 'answered');
});

test('answers lie in the journal under the name of the guide and its base path, one event after another', async ({ page }) => {
  const check = await open(page);
  await check.getByRole('button', { name: 'I don’t know' }).click();
  await check.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['fieldguide:small-boat:/sub/']);
  await expect.poll(() => storedKinds(page)).toEqual(['answer', 'retry']);
});

test('blocked storage is said, and the question still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  const check = await open(page);
  await check.getByRole('button', { name: 'I don’t know' }).click();
  await expect(check.locator('.res')).toHaveText(/stores nothing/);
  await expect(check.locator('[data-mark=right]')).toHaveCount(1);
});

for (const width of [320, 1280]) {
  test(`every question of the guide can be given up and shows reasons, ${String(width)} wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['learn/height-of-tide.html', 'learn/bearings.html', 'learn/passage-plan.html', 'learn/keeping-a-log.html', 'learn/position-and-distance.html', 'learn/tidal-streams.html']) {
      await page.goto(path);
      for (const check of await page.locator('fg-check').all()) {
        await comeTo(page, await check.getAttribute('id') ?? '');
        await check.getByRole('button', { name: 'I don’t know' }).click();
        await expect(check.locator('.why').first()).toBeVisible();
        await expect(check.getByRole('button', { name: 'Try again' })).toBeVisible();
      }
      expect(await axe(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

async function open(page: Page): Promise<Locator> {
  await page.goto('learn/height-of-tide.html');
  const check = await comeTo(page, QUESTION);
  await expect(check).toHaveAttribute('data-state', 'open');
  return check;
}

function question(page: Page): Locator {
  return page.locator(`#${QUESTION}`);
}

function option(check: Locator, text: string): Locator {
  return check.getByRole('radio', { name: text });
}

/** Kinds of the events in the journal, in the order of their times; their keys are random. */
function storedKinds(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('fieldguide:small-boat:/sub/');
      request.onsuccess = () => { opened(request.result); };
      request.onerror = () => { failed(new Error('The journal does not open.')); };
    });
    const [store = ''] = [...database.objectStoreNames];
    return new Promise((done) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => { done(request.result.sort((one: { at: number }, other: { at: number }) => one.at - other.at).map((event: { kind?: unknown }) => event.kind)); };
    });
  });
}
