import { axe, expect, pagesOf, test } from './support/site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('no page breaks a rule of accessibility', async ({ page, served }) => {
      test.setTimeout(240_000);
      const broken: string[] = [];
      for (const path of await pagesOf(served.dist)) {
        await page.goto(path);
        broken.push(...(await axe(page)).map((violation) => `${path}: ${violation}`));
      }
      expect(broken).toEqual([]);
    });

    test('a chapter breaks none on a phone either', async ({ page, served }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      for (const path of (await pagesOf(served.dist)).filter((name) => name.startsWith('learn/')).slice(0, 2)) {
        await page.goto(path);
        expect(await axe(page)).toEqual([]);
      }
    });
  });
}
