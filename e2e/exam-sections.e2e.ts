import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SECOND } from './support/built.ts';
import { answerByKeys, beginExam, formSays, shownItem, written } from './support/exam.ts';
import { axe, expect, test } from './support/site.ts';

// The second guide has a case study, which makes a second section.

test('a section that is left is closed for good, after a warning', async ({ page }) => {
  await beginExam(page);
  await page.getByRole('button', { name: 'Review answers' }).click();
  await expect(page.getByRole('heading', { name: 'Review this section' })).toBeFocused();
  await expect(page.locator('[data-unopened]')).toContainText('Not opened yet: 2–');
  await page.getByRole('button', { name: 'Leave this section' }).click();
  await expect(page.getByRole('dialog')).toContainText('You cannot come back');
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.locator('[data-act=finish]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave this section' }).click();
  await expect(page.getByText('Case study: Home over the bar')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Previous' })).toBeDisabled();
  const boxes = page.locator('[data-foot] [data-item]');
  await expect(boxes.first()).toBeDisabled();
  await expect(boxes.last()).toBeEnabled();
  await written(page);
  await page.reload();
  await expect(page.getByText('Case study: Home over the bar')).toBeVisible();
  await expect(page.locator('[data-foot] [data-item]').first()).toBeDisabled();
});

test('a case is read by its tabs, which stay as they are from question to question', async ({ page }) => {
  await beginExam(page);
  await page.getByRole('button', { name: 'Review answers' }).click();
  await page.locator('[data-act=finish]').click();
  await page.locator('[data-ask-go]').click();
  await page.getByRole('tab', { name: 'The boat' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Tide & stream' })).toBeFocused();
  await expect(page.getByRole('tabpanel')).toContainText('The tide falls as follows');
  await page.locator('[data-act=next]').click();
  await expect(page.getByRole('tabpanel')).toContainText('The tide falls as follows');
});

test('nothing in a sitting tells what is right, and no hue stands in it', async ({ page }) => {
  await beginExam(page);
  for (let place = 0; place < 6; place += 1) {
    await answerByKeys(page);
    await expect(page.locator('.sat').locator('.answer, .why, [data-mark], .qn, .hint')).toHaveCount(0);
    await expect(page.locator('[data-screen=sitting] [data-d], body[data-d]')).toHaveCount(0);
    await page.locator('[data-act=next]').click();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`every state has no accessibility fault, ${colorScheme} at ${String(width)}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('exam.html#seed=axe');
      await expect(page.locator('[data-form]')).not.toBeEmpty();
      expect(await axe(page), 'start').toEqual([]);
      await beginExam(page, 'exam.html?#seed=axe');
      const seen = new Set<string>();
      for (;;) {
        const type = await page.locator('[data-question-type]').textContent() ?? '';
        const cased = await page.locator('[data-case]').isVisible();
        if (!seen.has(type) || (cased && !seen.has('case'))) {
          await answerByKeys(page);
          if (seen.size === 1) await page.locator('[data-act=flag]').click();
          expect(await axe(page), type).toEqual([]);
        }
        seen.add(type);
        if (cased) seen.add('case');
        await page.locator('[data-foot] [data-act=next]').click();
        if (await page.locator('[data-pane=question]').isVisible()) continue;
        expect(await axe(page), 'review').toEqual([]);
        const last = await page.getByRole('button', { name: 'Finish and score' }).isVisible();
        await page.locator('[data-act=finish]').click();
        expect(await axe(page), 'warning').toEqual([]);
        await page.locator('[data-ask-go]').click();
        if (last) break;
        await page.locator('[data-act=pause]').click();
        expect(await axe(page), 'paused').toEqual([]);
        await page.goto('exam.html');
        await expect(page.getByRole('heading', { name: 'A sitting is under way' })).toBeVisible();
        expect(await axe(page), 'under way').toEqual([]);
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.locator('[data-act=resume]').click();
      }
      await expect(page.locator('[data-screen=ended]')).toBeVisible();
      expect(await axe(page), 'ended').toEqual([]);
      expect(seen.size).toBeGreaterThan(6);
    });
  }
}

test('nothing scrolls sideways at 320 pixels, in any question', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.goto('exam.html');
  expect(await overflow()).toBe(0);
  await beginExam(page, 'exam.html?#seed=axe');
  for (;;) {
    expect(await overflow(), await shownItem(page)).toBe(0);
    await page.locator('[data-foot] [data-act=next]').click();
    if (await page.locator('[data-pane=question]').isVisible()) continue;
    expect(await overflow(), 'review').toBe(0);
    const last = await page.getByRole('button', { name: 'Finish and score' }).isVisible();
    await page.locator('[data-act=finish]').click();
    await page.locator('[data-ask-go]').click();
    if (last) break;
  }
});

test('from disk an exam is sat, kept and gone on with', async ({ page }) => {
  await beginExam(page, `${pathToFileURL(resolve(SECOND.dist)).href}/exam.html`);
  const { item, says } = await answerByKeys(page);
  await written(page);
  await page.reload();
  await expect(page.locator('.sat')).toBeVisible();
  expect([await shownItem(page), await formSays(page)]).toEqual([item, says]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says where the questions are, and offers nothing that cannot work', async ({ page }) => {
    await page.goto('exam.html');
    await expect(page.getByText('Scripts are off in this browser, so no exam can be sat here.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});
