import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../src/cli/browser.ts';
import { loadGuide } from '../src/engine/index.ts';
import { renderedFolder, renderFigures } from '../src/figures/index.ts';
import { SECOND_CONTENT } from './support/built.ts';
import { expect, test } from './support/site.ts';

test('figures drawn twice, each time in a new browser, are the same to the byte', async () => {
  test.setTimeout(120_000);
  const { figures } = await loadGuide(SECOND_CONTENT);
  const [first, again] = [await drawn(figures), await drawn(figures)];
  expect(first.size).toBeGreaterThanOrEqual(figures.size);
  expect(again).toEqual(first);
});

/** File name → text, of drawings made from nothing in a folder of their own. */
async function drawn(figures: Awaited<ReturnType<typeof loadGuide>>['figures']): Promise<Map<string, string>> {
  const root = await mkdtemp(join(tmpdir(), 'drawing-'));
  const { problems } = await renderFigures(root, figures.values(), await findChromium());
  expect(problems).toEqual([]);
  const files = (await readdir(join(root, renderedFolder))).sort();
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(join(root, renderedFolder, file), 'utf8')] as const));
  await rm(root, { recursive: true });
  return new Map(texts);
}
