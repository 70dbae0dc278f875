import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { composeChanges } from './changes.ts';

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'changes-'));
  await mkdir(join(site, 'learn'));
  await writeFile(join(site, 'changes.html'), '<main><section data-changed="/learn/a.html"><h3>A</h3></section></main>');
});
afterEach(async () => rm(site, { recursive: true }));

const SOURCES = '<ol><li id="source-1"><a href="https://example.org/one">One</a>. Press</li><li id="source-2"><a href="https://example.org/two">Two</a>. Press</li></ol>';
const note = (body: string): string => `<div class="call changed" id="n"><div class="call-text">${body}</div></div>`;

async function gathered(chapter: string): Promise<{ count: number; html: string }> {
  await writeFile(join(site, 'learn/a.html'), chapter);
  const count = await composeChanges(site);
  return { count, html: await readFile(join(site, 'changes.html'), 'utf8') };
}

it('brings the notes on changes, in order, and no other callout', async () => {
  const { count, html } = await gathered(`${note('<p>First</p>')}<div class="call pitfall"><p>Beware</p></div>${note('<p>Second</p>')}`);
  expect(count).toBe(2);
  expect(html).toMatch(/<section><h3>A<\/h3>.*First.*Second.*<\/section>/s);
  expect(html).not.toContain('Beware');
});

it('names the sources that stand under a note, and leads numbers and links in it back to the chapter', async () => {
  const { html } = await gathered(note('<p>Now so<span class="cite"><a href="#source-1">1</a></span>, <a href="#part">see</a>.</p><p class="src"><span class="cite"><a href="#source-2">2</a><a href="#source-1">1</a></span> Checked today.</p>') + SOURCES);
  expect(html).toContain('<span class="cite"><a href="/learn/a.html#source-1">1</a></span>, <a href="/learn/a.html#part">see</a>');
  expect(html).toContain('<p class="src"><span><a href="https://example.org/two">Two</a>; <a href="https://example.org/one">One</a>.</span> Checked today.</p>');
});

it('leaves other pages as they are', async () => {
  await writeFile(join(site, 'other.html'), '<p>as it was');
  await gathered(note('<p>x</p>'));
  expect(await readFile(join(site, 'other.html'), 'utf8')).toBe('<p>as it was');
});
