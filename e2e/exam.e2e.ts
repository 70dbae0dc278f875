import { REAL } from './support/built.ts';
import { answerByKeys, beginExam, formSays, shownItem, storedActs, tabTo, written } from './support/exam.ts';
import { expect, test } from './support/site.ts';

test('a whole exam is sat by keys alone, with a reload on the way, and every answer is kept', async ({ page, served }) => {
  test.setTimeout(600_000);
  await beginExam(page);
  const count = await page.locator('[data-foot] [data-item]').count();
  // The bank of the real guide fills a form as long as the exam's.
  if (served.dist === REAL.dist) expect(count).toBe(50);
  const given = new Map<string, string>();
  for (let place = 0; given.size < count; place += 1) {
    const { item, says } = await answerByKeys(page);
    expect(says, item).not.toBe('');
    given.set(item, says);
    if (place === Math.floor(count / 2)) {
      await written(page);
      await page.reload();
      await expect(page.locator('.sat')).toBeVisible();
      expect([await shownItem(page), await formSays(page)]).toEqual([item, says]);
    }
    await tabTo(page, '[data-foot] [data-act=next]');
    await page.keyboard.press('Enter');
    if (await page.locator('[data-pane=review]').isVisible() && given.size < count) {
      await tabTo(page, '[data-act=finish]');
      await page.keyboard.press('Enter');
      await tabTo(page, '[data-ask-go]');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-pane=question]')).toBeVisible();
    }
  }
  await written(page);
  await expect(page.locator('[data-review-counts]')).toContainText(', 0 to go');
  await tabTo(page, '[data-act=finish]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, '[data-ask-go]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You have finished' })).toBeFocused();
  await expect(page.locator('[data-kept]')).toContainText(`${String(count)} of ${String(count)}`);
  await expect(page.getByRole('link', { name: 'Open the report' })).toHaveAttribute('href', /report\.html#/);
  const answers = new Map((await storedActs(page)).filter(({ does }) => does === 'answer').map(({ item, response }) => [item, response]));
  expect([...answers.keys()].sort()).toEqual([...given.keys()].sort());
  for (const response of answers.values()) expect(response).not.toBeNull();
});

test('a choice is kept when the page is left at once, and the page offers to go on', async ({ page }) => {
  await beginExam(page);
  const { item, says } = await answerByKeys(page);
  await page.locator('[data-act=flag]').click();
  await written(page);
  await page.goto('index.html');
  await page.goto('exam.html');
  await expect(page.getByRole('heading', { name: 'A sitting is under way' })).toBeVisible();
  await expect(page.locator('[data-under]')).toContainText('1 of');
  await page.getByRole('button', { name: 'Go on' }).click();
  expect([await shownItem(page), await formSays(page)]).toEqual([item, says]);
  await expect(page.getByRole('button', { name: 'Flagged', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('two tabs show one sitting', async ({ page, context }) => {
  await beginExam(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.sat')).toBeVisible();
  await page.bringToFront();
  const { item, says } = await answerByKeys(page);
  await expect.poll(() => formSays(other)).toBe(says);
  await page.locator('[data-act=next]').click();
  await expect.poll(() => shownItem(other)).not.toBe(item);
  expect(await shownItem(other)).toBe(await shownItem(page));
  await other.locator('[data-act=pause]').click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.locator('.sat')).toBeHidden();
});

test('storage that is blocked is said, and the exam can be sat to its end', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await beginExam(page);
  await expect(page.locator('[data-lost]')).toContainText('stores nothing');
  await answerByKeys(page);
  await expect(page.locator('[data-sheet]')).toContainText('1 answered');
});

test('a clock that is set back or ahead changes neither the answers that stand nor the time', async ({ page }) => {
  await page.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(sessionStorage.getItem('off') ?? 0);
  });
  const set = (days: number) => page.evaluate((off) => { sessionStorage.setItem('off', String(off)); }, days * 86_400_000);
  await beginExam(page, 'exam.html#seed=clock');
  const place = page.locator('.sat input, .sat select, .sat .add').first();
  await answerByKeys(page);
  for (const days of [-3, 400]) {
    await set(days);
    await place.evaluate((control) => {
      const form = control.closest('form');
      if (control instanceof HTMLInputElement) control.checked = !control.checked;
      form?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const says = await formSays(page);
    await written(page);
    await page.reload();
    await expect(page.locator('.sat')).toBeVisible();
    expect(await formSays(page)).toBe(says);
    expect(minutes(await page.locator('[data-left]').textContent())).toBeGreaterThan(25);
  }
});

test('time is announced at thresholds only, and when it is up all that was answered is kept', async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.install();
  await beginExam(page);
  const said = page.locator('[data-announce]');
  await answerByKeys(page);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  /** Lets the time run until so many seconds are left. */
  const runTo = async (left: number): Promise<void> => {
    const [minutesLeft = 0, secondsLeft = 0] = (await page.locator('[data-left]').textContent() ?? '').split(':').map(Number);
    await page.clock.runFor((minutesLeft * 60 + secondsLeft - left) * 1000);
  };
  const limit = (minutes(await page.locator('[data-left]').textContent()) + 1) * 60;
  await expect(said).toBeEmpty();
  await runTo(limit / 2 - 2);
  await expect(said).toHaveText('Half of the time is gone.');
  await runTo(298);
  await expect(said).toHaveText('5 minutes left.');
  await runTo(58);
  await expect(said).toHaveText('1 minute left.');
  await page.clock.runFor(62_000);
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible();
  await expect(page.locator('[data-kept]')).toContainText('1 of');
  expect((await storedActs(page)).at(-1)).toMatchObject({ does: 'end', by: 'time' });
});

test('a pause hides the question and stops the clock, and lasts over a reload', async ({ page }) => {
  await beginExam(page);
  await page.locator('[data-act=pause]').click();
  const left = await page.locator('[data-left]').textContent();
  await expect(page.locator('.sat')).toBeHidden();
  await written(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await page.waitForTimeout(1500); // the clock must stand still, which only time can show
  await expect(page.locator('[data-left]')).toHaveText(left ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.sat')).toBeVisible();
});

test('the time can be put out of sight and slowed down, and a mark gives two people one form', async ({ page }) => {
  await page.goto('exam.html#seed=same');
  await page.getByRole('radio', { name: 'Twice' }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.sat')).toBeVisible();
  const slow = minutes(await page.locator('[data-left]').textContent());
  await page.getByRole('button', { name: 'Hide time' }).click();
  await expect(page.locator('.clock')).toBeHidden();
  const first = await shownItem(page);
  await page.goto('exam.html');
  await page.getByRole('button', { name: 'Give it up' }).click();
  await page.goto('exam.html?#seed=same'); // another address, so that the page is opened anew
  await page.getByRole('radio', { name: 'No limit' }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.sat')).toBeVisible();
  expect(await shownItem(page)).toBe(first);
  await expect(page.getByRole('button', { name: 'Show time' })).toBeHidden();
  expect(slow).toBeGreaterThan(50);
});

function minutes(text: string | null): number {
  return Number((text ?? '').split(':')[0]);
}
