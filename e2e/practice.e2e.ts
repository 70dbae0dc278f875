import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { choose, end, heading, itemOnShow, matches, openPractice, sitThrough, tabTo } from './support/practice.ts';
import { axe, expect, test } from './support/site.ts';

const FORM = 'practice.html#seed=boat&n=5';

test('a session is put together, begun and answered by the keyboard alone', async ({ page }) => {
  await openPractice(page, 'practice.html');
  await expect(matches(page)).toHaveText(/^\d+ questions match\. 10 of them will be asked\.$/);
  const types = page.locator('summary', { hasText: 'Types' });
  await tabTo(page, types);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: /One answer/ }));
  await page.keyboard.press('Space');
  await expect(types).toContainText('1 chosen');
  await expect(matches(page)).toContainText('will be asked');
  await tabTo(page, page.locator('#practice-n'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2');
  await expect(matches(page)).toContainText('2 of them will be asked.');
  await tabTo(page, page.getByLabel('After each answer'));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('At the end')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, page.getByRole('button', { name: 'Start', exact: true }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Question 1 of 2');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Sure', { exact: true }), page.getByLabel('Guess'));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('Sure', { exact: true })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Check' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toBeFocused();
  await expect(page.locator('.why').first()).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Next', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'I don’t know' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'See the result' }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Result');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('[data-score]')).toContainText('of 2 questions all right');
});

test('two people with one address sit the same questions with the same options in the same order', async ({ page, browser, site }) => {
  await openPractice(page, FORM);
  const address = await page.getByLabel('Address of this session').inputValue();
  const mine = await sitThrough(page);
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(address);
  await expect(there.locator('[data-invitation]')).toContainText('It names a session of 5 questions.');
  expect(await sitThrough(there)).toEqual(mine);
  await there.goto(`${site.url}practice.html#seed=other&n=5`);
  await there.reload();
  expect(await sitThrough(there)).not.toEqual(mine);
  await other.close();
});

test('what hangs on the reader’s history is shared as the questions themselves', async ({ page, browser }) => {
  await openPractice(page, FORM);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const first = await itemOnShow(page);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await end(page);
  await page.getByRole('button', { name: 'Put together another' }).click();
  await page.getByLabel('Missed in the last sittings').check();
  await expect(matches(page)).toContainText('One question matches.');
  await expect(page.locator('[data-share]')).toContainText('learns nothing of your history');
  const address = await page.getByLabel('Address of this session').inputValue();
  expect(address).toMatch(new RegExp(`#seed=[a-z0-9]+&items=${first}$`));
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(address);
  await there.getByRole('button', { name: 'Start this session' }).click();
  expect(await itemOnShow(there)).toBe(first);
  await there.getByRole('button', { name: 'I don’t know' }).click();
  await end(there);
  await other.close();
  await page.getByLabel('Not seen in the last sittings').check();
  await expect(matches(page)).toHaveText(/^\d+ questions match/);
  expect(await page.getByLabel('Address of this session').inputValue()).not.toContain(first);
});

test('a session told at the end says nothing before it, and then everything', async ({ page }) => {
  await openPractice(page, `${FORM}&reveal=end`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  for (let at = 0; at < 5; at += 1) {
    await expect(heading(page)).toHaveText(`Question ${String(at + 1)} of 5`);
    await choose(page);
    await expect(page.locator('.boxes button').nth(at)).toHaveAttribute('data-state', 'answered');
    await expect(page.locator('.why')).toHaveCount(0);
    expect(await page.locator('[data-screen=sit]').textContent()).not.toMatch(/Answer and reasons/);
    await page.getByRole('button', { name: at < 4 ? 'Next' : 'See the result', exact: true }).click();
  }
  await expect(heading(page)).toHaveText('Result');
  await expect(page.locator('[data-answers] > li')).toHaveCount(5);
  await expect(page.locator('[data-answers] .why').first()).toBeAttached();
  await expect(page.getByRole('link', { name: 'Open the report' })).toHaveAttribute('href', /\/report\.html#[a-z0-9-]+$/);
  const again = page.getByRole('button', { name: /^Practise the .*missed/ });
  if (await again.isVisible()) {
    await again.click();
    await expect(heading(page)).toHaveText(/^Question 1 of/);
    expect(new URL(page.url()).hash).toMatch(/^#seed=[a-z0-9]+&items=q-/);
  }
});

test('a reload goes on where it was, with what was answered and flagged; another tab is offered to go on', async ({ page, context }) => {
  await openPractice(page, FORM);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Flag', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Flagged', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const second = await itemOnShow(page);
  const address = page.url();
  await page.reload();
  await expect(heading(page)).toHaveText('Question 2 of 5');
  expect([await itemOnShow(page), page.url()]).toEqual([second, address]);
  await expect(page.getByRole('button', { name: 'Flagged', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Question 1, not right' }).click();
  await expect(page.locator('.verdict')).toHaveText('Here is the answer.');
  await page.close();
  const later = await context.newPage();
  await openPractice(later, 'practice.html');
  await expect(later.locator('[data-under-text]')).toHaveText(/^A practice session, begun on .*: 1 of 5 answered\.$/);
  await later.getByRole('button', { name: 'Go on' }).click();
  await expect(heading(later)).toHaveText('Question 1 of 5');
});

test('a timer runs at any multiple of the exam’s pace, can be put out of sight, and throws nothing away when it is up', async ({ page }) => {
  await page.clock.install();
  await openPractice(page, 'practice.html#seed=boat&n=1&pace=0.25&type=single');
  await expect(page.locator('[data-minutes]')).toHaveText('The timer gives one minute.');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d) left$/);
  await page.getByRole('button', { name: 'Hide time' }).click();
  await expect(page.getByRole('timer')).toBeHidden();
  await choose(page);
  await page.clock.runFor(70_000);
  await expect(heading(page)).toHaveText('Result');
  await expect(page.getByText('The time is up. What you had answered counts.')).toBeVisible();
  await expect(page.locator('[data-score]')).toContainText('of 1 questions all right');
});

test('a placement tells nothing until its end, then what to begin with and why', async ({ page }) => {
  await openPractice(page, 'practice.html#placement');
  await page.getByRole('button', { name: /^Begin with \d+ questions$/ }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await expect(heading(page)).toHaveText(/^Begin with 1\.1 .+/);
  await expect(page.locator('[data-read] li').first()).toContainText('0 of 2 right');
  await page.reload();
  await expect(heading(page)).toHaveText(/^Begin with 1\.1 .+/);
  await page.locator('[data-read] a').first().click();
  await expect(page).toHaveURL(/\/learn\/.*\.html$/);
});

test('a hostile address is told, shown as text and does nothing', async ({ page }) => {
  await openPractice(page, `practice.html#seed=%3Cscript%3E&n=1e9&items=q-none&__proto__=1&domain=${'x'.repeat(500)}&pace=-1&constructor=<img src=x onerror=alert(1)>`);
  const told = page.locator('[data-told]');
  await expect(told).toContainText('seed “<script>” means nothing in this guide');
  await expect(told).toContainText(`${'x'.repeat(40)}…`);
  await expect(told).toContainText('The rest of the address holds.');
  await expect(matches(page)).toHaveText(/10 of them will be asked\.$/);
  await expect(page.locator('[data-invited]')).toBeHidden();
  expect(await page.evaluate(() => Reflect.get({}, '1') as unknown)).toBeUndefined();
});

test('an address pasted into the open page is taken', async ({ page }) => {
  await openPractice(page, 'practice.html');
  await page.evaluate(() => { location.hash = '#seed=xyz&n=3'; });
  await expect(page.locator('[data-invitation]')).toContainText('It names a session of 3 questions.');
});

test('where storage is blocked a session works and says what is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await openPractice(page, FORM);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText(/stores nothing here: the session works/)).toBeVisible();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await end(page);
  await expect(page.locator('[data-score]')).toContainText('0 of 5');
});

test('where the clipboard is closed the address is selected', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }); });
  await openPractice(page, FORM);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.locator('[data-copied]')).toContainText('The address is selected.');
  const field = page.getByLabel('Address of this session');
  await expect(field).toBeFocused();
  expect(await field.evaluate((input) => (input instanceof HTMLInputElement ? [input.selectionStart, input.selectionEnd, input.value.length] : []))).toEqual([0, expect.any(Number), expect.any(Number)]);
});

test('from disk two openings of one address sit the same form, and a reload goes on', async ({ page, served }) => {
  const disk = `${pathToFileURL(resolve(served.dist)).href}/${FORM}`;
  await page.goto(disk);
  await page.getByRole('button', { name: 'Start this session' }).click();
  const first = await itemOnShow(page);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await page.reload();
  await expect(page.locator('.verdict')).toHaveText('Here is the answer.');
  expect(await itemOnShow(page)).toBe(first);
  expect(page.url()).toBe(disk);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('every state keeps the rules of accessibility, and fits 320 pixels', async ({ page }) => {
      test.setTimeout(180_000);
      const broken: string[] = [];
      const look = async (state: string, widths = [390, 1280]): Promise<void> => {
        for (const width of [320, ...widths]) {
          await page.setViewportSize({ width, height: 800 });
          // Where the page is scrolled, the head may lie over half a target.
          await page.evaluate(() => { scrollTo({ top: 0, behavior: 'instant' }); });
          if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) broken.push(`${state} at ${String(width)}: scrolls sideways`);
          if (width > 320) broken.push(...(await axe(page)).map((fault) => `${state} at ${String(width)}: ${fault}`));
        }
      };
      await openPractice(page, 'practice.html#seed=boat&n=16&evil=1&pace=2');
      for (const summary of await page.locator('.facet > summary').all()) await summary.click();
      await page.getByLabel('Missed in the last sittings').check();
      await look('builder, nothing matches');
      await page.getByLabel('All of them').check();
      await look('builder');
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await expect(heading(page)).toHaveText(/^Question 1/);
      for (let at = 0; at < 16; at += 1) {
        await look(`question ${String(at + 1)}`, at === 0 ? undefined : [at % 2 === 0 ? 1280 : 390]);
        await page.getByRole('button', { name: 'Check' }).click();
        if (at === 0) await look('checked too early');
        await choose(page);
        await page.getByRole('button', { name: 'Check' }).click();
        if (await page.getByRole('button', { name: 'Check' }).isVisible()) await page.getByRole('button', { name: 'I don’t know' }).click();
        if (at % 2 === 0) await page.getByRole('button', { name: 'Flag', exact: true }).click();
        await look(`question ${String(at + 1)}, told`, at === 0 ? undefined : [at % 2 === 0 ? 390 : 1280]);
        if (at < 15) await page.getByRole('button', { name: 'Next', exact: true }).click();
      }
      await page.getByRole('button', { name: 'See the result' }).click();
      await expect(heading(page)).toHaveText('Result');
      for (const summary of await page.locator('[data-answers] > li > details > summary').all()) await summary.click();
      await look('result, all open');
      await openPractice(page, 'practice.html#placement');
      await page.getByRole('button', { name: /^Begin with \d+ questions$/ }).click();
      await page.getByRole('button', { name: 'Finish' }).click();
      await look('asked whether to finish');
      await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
      await look('placement');
      expect(broken).toEqual([]);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the questions in their chapters', async ({ page }) => {
    await page.goto('practice.html');
    await expect(page.getByText(/Scripts are off/)).toBeVisible();
    await expect(page.locator('[data-builder]')).toBeHidden();
    await page.locator('.where a').first().click();
    await expect(page).toHaveURL(/\/learn\/.*#q-/);
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  });
});
