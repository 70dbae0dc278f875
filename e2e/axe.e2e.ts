import { axeColours } from './support/axe.ts';
import { axe, expect, pagesOf, test } from './support/site.ts';

/** So many tests share the pages of a guide between them, whatever their number grows to: no test is long, and workers take turns. */
const SHARES = 6;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (let share = 0; share < SHARES; share += 1) {
      test(`no page breaks a rule of accessibility, share ${String(share + 1)} of ${String(SHARES)}`, async ({ page, served }) => {
        const pages = (await pagesOf(served.dist)).filter((_, at) => at % SHARES === share);
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

    test('a chapter breaks none on a phone either', async ({ page, served }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      for (const path of (await pagesOf(served.dist)).filter((name) => name.startsWith('learn/')).slice(0, 2)) {
        await page.goto(path);
        expect(await axe(page)).toEqual([]);
      }
    });
  });
}
