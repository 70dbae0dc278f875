import type { Page } from '@playwright/test';
import { axe, comeTo, expect, test } from './support/site.ts';

/** One page of each template of the fixture guide. */
const TEMPLATES = [
  'index.html', 'learn/bearings.html', 'revision/height-of-tide.html', 'samples/tide-height.html', 'cases/harbour-bar.html', 'labs.html', 'labs/plot-a-passage.html',
  'glossary.html', 'sources.html', 'objectives.html', 'search.html', 'notices.html', '404.html',
];
const WIDTHS = [320, 390, 820, 1440];

/** What a reader may have brought a page to. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'an answer chosen': async (page) => {
    const check = await comeTo(page, 'q-twelfths-output');
    await check.locator('.opt label').first().click();
  },
  'a checkpoint ticked': async (page) => {
    await page.goto('labs/plot-a-passage.html');
    await page.getByRole('checkbox').first().check();
    await expect(page.locator('[data-reached]')).toHaveText('1 of 3 checkpoints reached');
    // What the head of the page half covers counts as a small target.
    await page.evaluate(() => { scrollTo({ top: 0, behavior: 'instant' }); });
  },
  'a question checked too early': async (page) => {
    const check = await comeTo(page, 'q-twelfths-output');
    await check.getByRole('button', { name: 'Check' }).click();
    await expect(check.getByRole('status')).not.toBeEmpty();
  },
  'a right answer': async (page) => {
    const check = await comeTo(page, 'q-twelfths-output');
    await check.locator('label', { hasText: '0.8 & 2.0 & 3.2' }).first().click();
    await check.getByRole('button', { name: 'Check' }).click();
    await expect(check).toHaveAttribute('data-state', 'answered');
  },
  'a question given up': async (page) => {
    const check = await comeTo(page, 'q-tide-words');
    await check.getByRole('button', { name: 'I don’t know' }).click();
    await expect(check).toHaveAttribute('data-state', 'answered');
  },
  'an answer restored': async (page) => {
    const check = await comeTo(page, 'q-twelfths-output');
    await check.locator('.opt label').first().click();
    await check.getByRole('button', { name: 'Check' }).click();
    await expect(check).toHaveAttribute('data-state', 'answered');
    await page.reload();
    await expect((await comeTo(page, 'q-twelfths-output')).locator('.res')).not.toBeEmpty();
  },
  'an answer unfolded': async (page) => {
    // The fold is there until the script of questions comes; on this line it never does.
    await page.route('**/assets/check.js', () => undefined);
    await page.locator('#q-twelfths-output details.answer summary').click();
    await expect(page.locator('#q-twelfths-output details.answer')).toHaveAttribute('open');
  },
  'a term explained': async (page) => {
    await page.locator('.term a').first().focus();
    await expect(page.getByRole('tooltip').first()).toBeVisible();
  },
  'the other tab of code': async (page) => {
    await page.getByRole('tab', { name: 'Worksheet' }).first().click();
  },
  'search open and answered': async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('tide');
    await expect(page.locator('dialog a[data-hit]').first()).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('every template keeps the rules of accessibility at every width', async ({ page }) => {
      test.setTimeout(240_000);
      const broken: string[] = [];
      for (const path of TEMPLATES) {
        await page.goto(path);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          broken.push(...(await axe(page)).map((fault) => `${path} at ${String(width)}: ${fault}`));
        }
      }
      expect(broken).toEqual([]);
    });

    for (const [state, enter] of Object.entries(STATES)) {
      for (const width of [390, 1440]) {
        test(`a page keeps the rules with ${state}, ${String(width)} wide`, async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.goto('learn/height-of-tide.html');
          await enter(page);
          expect(await axe(page)).toEqual([]);
        });
      }
    }
  });
}
