import { axeColours } from './support/axe.ts';
import { axe, chaptersOf, expect, pagesOf, test } from './support/site.ts';

/** The whole guide on one page holds what its chapters hold, and takes a minute: the full tier looks at it. */
const LONG = 'whole.html';

/** So many tests share the pages of a guide between them, whatever their number grows to: no test is long, and workers take turns. */
const SHARES = 6;

for (const colorScheme of ['light', 'dark'] as const) {
  // In the dark every template and state of the second guide is looked at each time (`axe-states`); all pages in the full tier.
  test.describe(colorScheme === 'light' ? colorScheme : `${colorScheme} @full`, () => {
    test.use({ colorScheme });

    for (let share = 0; share < SHARES; share += 1) {
      test(`no page breaks a rule of accessibility, share ${String(share + 1)} of ${String(SHARES)}`, async ({ page, served }) => {
        const pages = (await pagesOf(served.dist)).filter((name, at) => at % SHARES === share && name !== LONG);
        expect(pages.length).toBeGreaterThan(0);
        test.setTimeout(60_000 + pages.length * 6_000);
        const broken: string[] = [];
        for (const path of pages) {
          await page.goto(path);
          broken.push(...(await (colorScheme === 'light' ? axe(page) : axeColours(page))).map((violation) => `${path}: ${violation}`));
        }
        expect(broken).toEqual([]);
      });
    }

    test('the whole guide on one page breaks none @full', async ({ page }) => {
      test.setTimeout(600_000);
      await page.goto(LONG);
      expect(await (colorScheme === 'light' ? axe(page) : axeColours(page))).toEqual([]);
    });

    test('a chapter breaks none on a phone either', async ({ page, served }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      for (const path of (await chaptersOf(served.dist)).slice(0, 2)) {
        await page.goto(path);
        expect(await axe(page)).toEqual([]);
      }
    });
  });
}
