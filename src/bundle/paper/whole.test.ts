import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeWhole } from './whole.ts';

let site = '';
let html = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'whole-'));
  await mkdir(join(site, 'learn'));
  await writeFile(join(site, 'whole.html'), '<main><h1>All</h1><article id="chapter-a" data-whole="/learn/a.html"></article><article id="chapter-b" data-whole="/learn/b.html"></article></main>');
  await writeFile(join(site, 'learn/a.html'), page('<h1>A</h1><nav>on this page</nav><h2 id="idea">Idea</h2><p><a href="#idea">up</a> <a href="/learn/b.html#idea">B’s</a> <a href="/learn/b.html">B</a> <a href="/glossary.html#x">term</a></p>'));
  await writeFile(join(site, 'learn/b.html'), page('<h1>B</h1><h2 id="idea">Idea</h2><span aria-describedby="gone idea"></span><svg><path marker-end="url(#idea)"></path></svg><fg-check id="q-1"><h3 id="q-1-t">Q</h3><label for="q-1-a">a</label><input id="q-1-a"></fg-check>'));
  expect(await composeWhole(site)).toBe(2);
  html = await readFile(join(site, 'whole.html'), 'utf8');
});
afterAll(async () => rm(site, { recursive: true }));

it('lowers headings by a level and leaves navigation out', () => {
  expect(html).toContain('<article id="chapter-a"><h2 class="as-h1">A</h2><h3 id="chapter-a--idea" class="as-h2">Idea</h3>');
  expect(html).not.toContain('on this page');
});

it('tells ids of chapters apart, wherever they are named', () => {
  expect(html).toContain('<h3 id="chapter-b--idea" class="as-h2">');
  expect(html).toContain('aria-describedby="gone chapter-b--idea"');
  expect(html).toContain('marker-end="url(#chapter-b--idea)"');
});

it('turns links between chapters into links within the page, and leaves others', () => {
  expect(html).toContain('<a href="#chapter-a--idea">up</a> <a href="#chapter-b--idea">B’s</a> <a href="#chapter-b">B</a> <a href="/glossary.html#x">term</a>');
});

it('leaves questions as they are, so that answers are kept by the same names', () => {
  expect(html).toContain('<fg-check id="q-1"><h3 id="q-1-t">Q</h3><label for="q-1-a">a</label><input id="q-1-a"></fg-check>');
});

it('names a chapter that has no article', async () => {
  await writeFile(join(site, 'learn/b.html'), '<main></main>');
  await writeFile(join(site, 'whole.html'), '<article id="chapter-b" data-whole="/learn/b.html"></article>');
  await expect(composeWhole(site)).rejects.toThrow('/learn/b.html has no article');
});

function page(article: string): string {
  return `<!doctype html><body><header><nav>site</nav></header><main><article>${article}</article></main></body>`;
}
