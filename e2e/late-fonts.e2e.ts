import { chaptersOf, expect, test } from './support/site.ts';

/** Each chapter waits for its late fonts; the full tier looks at the widths between as well. */
for (const [width, tier] of [[390, ''], [820, ' @full'], [1280, ''], [1440, ' @full']] as const) {
  test(`nothing moves when fonts come 700 ms late, ${String(width)} wide${tier}`, async ({ page, served }) => {
    const chapters = await chaptersOf(served.dist);
    test.setTimeout(30_000 + chapters.length * 6_000);
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((later) => setTimeout(later, 700));
      await route.continue();
    });
    await page.addInitScript(countShifts);
    for (const path of chapters) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), path).toBeLessThanOrEqual(0.02);
    }
  });
}

function countShifts(): void {
  Reflect.set(window, 'shifts', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) Reflect.set(window, 'shifts', Number(Reflect.get(window, 'shifts')) + Number(Reflect.get(entry, 'value')));
  }).observe({ type: 'layout-shift', buffered: true });
}
