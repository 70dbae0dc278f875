import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { attribute, elementsOf, parseHtml } from '../src/html/index.ts';
import { builtFiles } from '../src/bundle/finish/index.ts';
import { bankOf } from './support/records.ts';
import { expect, pagesOf, test } from './support/site.ts';

test('every address leads to a file and an anchor that are there, without leaving the root of the site', async ({ served: { dist } }) => {
  const files = new Set(await builtFiles(dist));
  const anchors = new Map<string, Set<string>>();
  const links: { page: string; url: string }[] = [];
  for (const page of await pagesOf(dist)) {
    const elements = [...elementsOf(parseHtml(await readFile(join(dist, page), 'utf8')))];
    anchors.set(page, new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])));
    links.push(...elements.flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? [])).map((url) => ({ page, url })));
  }
  // The page for lost addresses names the site's place on its host; published.e2e.ts follows its links.
  const inside = links.filter(({ page, url }) => !/^(?:https?|data|mailto):/.test(url) && page !== '404.html');
  expect(inside.length).toBeGreaterThan(50);
  const broken = inside.filter(({ page, url }) => {
    const [path = '', anchor] = url.split('#');
    const target = path === '' ? page : posix.join(posix.dirname(page), path.split('?')[0] ?? '');
    return !files.has(target) || (anchor !== undefined && target.endsWith('.html') && anchors.get(target)?.has(anchor) !== true);
  });
  expect(broken).toEqual([]);
});

test('every page and section that the bank leads to is there', async ({ served: { dist } }) => {
  const { chapters } = await bankOf(dist);
  expect(Object.keys(chapters).length).toBeGreaterThan(3);
  for (const { page, sections } of Object.values(chapters)) {
    const anchors = [...elementsOf(parseHtml(await readFile(join(dist, page), 'utf8')))].flatMap((element) => attribute(element, 'id') ?? []);
    expect(anchors, page).toEqual(expect.arrayContaining(Object.keys(sections)));
  }
});
