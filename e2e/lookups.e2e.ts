import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Lookups } from '../src/schema/index.ts';
import { contentOf } from './support/built.ts';
import { expect, test } from './support/site.ts';

test('what readers look for is among the first three results of a search in their words', async ({ page, served }) => {
  const folder = join(contentOf(served), 'lookups');
  const lists = await Promise.all((await readdir(folder)).map(async (file) => Lookups.parse(parse(await readFile(join(folder, file), 'utf8')))));
  const lookups = lists.flatMap(({ lookups: all }) => all);
  test.setTimeout(30_000 + lookups.length * 2_000);
  const missed: string[] = [];
  for (const { about, ask, taught } of lookups) {
    await page.goto(`search.html?q=${encodeURIComponent(ask)}`);
    const groups = page.getByRole('main').locator('.hit-group');
    await expect(groups.first(), ask).toBeVisible();
    const links = await groups.evaluateAll((all) => all.slice(0, 3).map((group) => group.querySelector<HTMLAnchorElement>('a[data-hit]')?.href ?? ''));
    const wanted = taught.map((chapter) => `/learn/${chapter.split('#')[0] ?? ''}.html`);
    if (!links.some((link) => wanted.some((end) => new URL(link).pathname.endsWith(end)))) missed.push(`${about}: “${ask}” found ${links.map((link) => new URL(link).pathname).join(', ')}`);
  }
  expect(missed).toEqual([]);
});
