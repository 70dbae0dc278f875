import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SECOND, SECOND_CONTENT } from './support/built.ts';
import { expect, test } from './support/site.ts';

test('the page of objectives counts chapters and questions of each as the files of the guide have them', async ({ page, served }) => {
  const folder = served.dist === SECOND.dist ? SECOND_CONTENT : 'content';
  const items = globSync(`${folder}/questions/**/*.yaml`).map((file) => parse(readFileSync(file, 'utf8')) as { family: string; objectives: string[] });
  const chapters = globSync(`${folder}/chapters/**/*.mdx`).map((file) => readFileSync(file, 'utf8')).map((text) => ({
    serves: new Set([...(parse(text.split('---')[1] ?? '') as { objectives?: string[] }).objectives ?? [], ...[...text.matchAll(/<Serves\s+objectives="([^"]*)"/g)].flatMap(([, refs = '']) => refs.split(/\s+/))]),
  }));
  await page.goto('objectives.html');
  const rows = await page.locator('main .group li').evaluateAll((all) => all.map((row) => ({ ref: row.id.replace('--', '/'), chapters: row.querySelectorAll('small > a[href*="learn/"]:not([href*="#"])').length, says: row.textContent })));
  expect(rows.length).toBeGreaterThan(0);
  const wrong = rows.filter(({ ref, chapters: shown, says }) => {
    const asking = items.filter(({ objectives }) => objectives.includes(ref));
    const families = new Set(asking.map(({ family }) => family)).size;
    const taught = chapters.filter(({ serves }) => serves.has(ref)).length;
    const told = /(\d+) questions?(?: in (\d+) famil)?/.exec(says);
    return shown !== taught || Number(told?.[1] ?? 0) !== asking.length || Number(told?.[2] ?? asking.length) !== families;
  });
  expect(wrong).toEqual([]);
  for (const line of await page.locator('.tally li').all()) {
    const [, blueprint = ''] = (await line.locator('a').getAttribute('href') ?? '').split('#');
    const own = rows.filter(({ ref }) => ref.startsWith(`${blueprint}/`));
    const taught = own.filter((row) => row.chapters > 0).length;
    const asked = items.filter(({ objectives }) => objectives.some((ref) => ref.startsWith(`${blueprint}/`))).length;
    await expect(line).toContainText(`${String(own.length)} objectives: ${String(taught)} with a chapter, ${String(own.length - taught)} without one yet; ${String(asked)} questions`);
  }
});
