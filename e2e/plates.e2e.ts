import { chaptersOf, expect, test } from './support/site.ts';

/** The chapters of a guide; a test that goes through them is given time for each. */
async function timedChapters(dist: string): Promise<string[]> {
  const chapters = await chaptersOf(dist);
  test.setTimeout(30_000 + chapters.length * 4_000);
  return chapters;
}

for (const [width, least] of [[390, 12], [320, 11]] as const) {
  test(`at ${String(width)} pixels no plate scrolls sideways, its labels keep ${String(least)}, and one drawing of each is there`, async ({ page, served }) => {
    await page.setViewportSize({ width, height: 800 });
    let seen = 0;
    for (const path of await timedChapters(served.dist)) {
      await page.goto(path);
      for (const drawing of await page.locator('.drawing').all()) {
        seen += 1;
        expect(await drawing.evaluate((box) => box.scrollWidth - box.clientWidth), path).toBe(0);
        await expect(drawing.getByRole('img'), path).toHaveCount(1);
        const scale = await drawing.locator('svg:visible').evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
        expect(14 * scale, path).toBeGreaterThanOrEqual(least);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
}

test('no drawing brings a colour or a style of its own, and no id of a page is used twice', async ({ page, served }) => {
  for (const path of await timedChapters(served.dist)) {
    await page.goto(path);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const own = document.querySelectorAll('.drawing :is([style], [fill], [stroke], style), .drawing > [style]');
      return { twice: ids.filter((id, place) => ids.indexOf(id) !== place), own: own.length };
    });
    expect(found, path).toEqual({ twice: [], own: 0 });
  }
});

test('plates are numbered by their place on the page, and each can be led to by its number', async ({ page, served }) => {
  let seen = 0;
  for (const path of await timedChapters(served.dist)) {
    await page.goto(path);
    const plates = await page.locator('figure.plate').evaluateAll((found) => found.map((plate) => ({ id: plate.id, head: plate.querySelector('.plate-head > span')?.textContent })));
    expect(plates, path).toEqual(plates.map((_, at) => ({ id: `plate-${String(at + 1)}`, head: `Plate ${String(at + 1)}` })));
    seen += plates.length;
  }
  expect(seen).toBeGreaterThan(0);
});
