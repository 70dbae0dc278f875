import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attribute, elementsOf, parseHtml, textOf, type Element } from '../src/html/index.ts';
import { SECOND } from './support/built.ts';
import { chaptersOf, expect, pagesOf, startSite, test } from './support/site.ts';

const LOST = '404.html';
/** A frame that keeps data for copies on disk; nobody reads it. */
const FRAME = 'store.html';
/** Pages that say again what stands elsewhere. */
const UNLISTED = new Set([LOST, FRAME, 'search.html', 'whole.html']);

test('every page has a title, a description and an address of its own, and one first heading', async ({ served: { dist } }) => {
  const pages = await Promise.all((await pagesOf(dist)).filter((page) => page !== FRAME).map(async (page) => ({ page, ...factsOf(await elementsIn(dist, page)) })));
  for (const { page, title, description, headings, canonical } of pages) {
    expect(headings, page).toBe(1);
    expect(title.length, page).toBeGreaterThan(5);
    expect(description.length, page).toBeGreaterThan(20);
    if (page !== LOST) expect(canonical.endsWith(page === 'index.html' ? '/' : `/${page}`), `${page}: ${canonical}`).toBe(true);
  }
  for (const fact of ['title', 'description', 'canonical'] as const) expect(new Set(pages.map((facts) => facts[fact])).size, fact).toBe(pages.length);
});

test('the sitemap lists the pages that want to be found, and robots are told where it is', async ({ served: { dist } }) => {
  const listed = [...(await readFile(join(dist, 'sitemap.xml'), 'utf8')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  const pages = (await pagesOf(dist)).filter((page) => !UNLISTED.has(page) && !page.startsWith('worksheet/'));
  const home = listed.find((address) => address.endsWith('/')) ?? '';
  expect(listed).toEqual(pages.map((page) => (page === 'index.html' ? home : home + page)));
  expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${home}sitemap.xml`);
});

test('the picture of each page is there, in the size that services ask for, and small', async ({ served: { dist } }) => {
  const home = attribute(find(await elementsIn(dist, 'index.html'), 'canonical'), 'href') ?? '';
  const pictures = new Set<string>();
  for (const page of (await pagesOf(dist)).filter((name) => name !== LOST && name !== FRAME)) {
    const picture = attribute(find(await elementsIn(dist, page), 'og:image'), 'content') ?? '';
    expect(picture.startsWith(home), `${page}: ${picture}`).toBe(true);
    pictures.add(picture.slice(home.length));
  }
  expect(pictures.size).toBe(1 + (await chaptersOf(dist)).length);
  for (const picture of pictures) {
    const bytes = await readFile(join(dist, picture));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(bytes.length, picture).toBeLessThanOrEqual(60 * 1024);
  }
});

test('what search engines read as data is sound', async ({ served: { dist } }) => {
  const types: string[] = [];
  for (const page of await pagesOf(dist)) {
    for (const script of (await elementsIn(dist, page)).filter((element) => attribute(element, 'type') === 'application/ld+json')) {
      const data: unknown = JSON.parse(textOf(script));
      expect(data, page).toMatchObject({ '@context': 'https://schema.org' });
      types.push(`${page} ${JSON.stringify(data).includes('BreadcrumbList') ? 'way' : 'guide'}`);
    }
  }
  const chapters = await chaptersOf(dist);
  expect(types.sort()).toEqual(['index.html guide', ...chapters.map((page) => `${page} way`)]);
});

test.describe('an address that leads nowhere', () => {
  for (const lost of ['no-such-page.html', 'learn/old/deep/no-such-page.html']) {
    test(`shows a whole page at ${lost}, from which links lead on`, async ({ page, trouble }) => {
      const site = await startSite({ dist: SECOND.dist, base: '/boat/' });
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      expect((await page.goto(site.url + lost))?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Franklin');
      expect(loaded).toEqual([site.url + lost]);
      await page.getByRole('main').getByRole('link', { name: 'contents' }).click();
      await expect(page).toHaveURL(`${site.url}index.html`);
      await site.close();
      // This site is not the test's own, and the browser tells of the 404 itself.
      expect(trouble.filter((line) => !line.includes(site.url))).toEqual([]);
      trouble.length = 0;
    });
  }

  test('works as a file too', async ({ page }) => {
    await page.goto(`${pathToFileURL(resolve(SECOND.dist)).href}/${LOST}`);
    await page.getByRole('main').getByRole('link', { name: 'glossary' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });
});

async function elementsIn(dist: string, page: string): Promise<Element[]> {
  return [...elementsOf(parseHtml(await readFile(join(dist, page), 'utf8')))];
}

function factsOf(elements: readonly Element[]): { title: string; description: string; canonical: string; headings: number } {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    title: title ? textOf(title) : '',
    description: attribute(find(elements, 'description'), 'content') ?? '',
    canonical: elements.filter((element) => attribute(element, 'rel') === 'canonical').map((link) => attribute(link, 'href') ?? '').join(' '),
    headings: elements.filter((element) => element.tagName === 'h1' && !isHidden(element)).length,
  };
}

/** States of a page that are not on show have headings of their own. */
function isHidden(element: Element): boolean {
  const { parentNode } = element;
  return attribute(element, 'hidden') !== undefined || (parentNode !== null && 'tagName' in parentNode && isHidden(parentNode));
}

/** The element of the head that is called so, by name, property or relation. */
function find(elements: readonly Element[], name: string): Element {
  const found = elements.find((element) => ['name', 'property', 'rel'].some((key) => attribute(element, key) === name));
  if (!found) throw new Error(`There is no ${name} in the head.`);
  return found;
}
