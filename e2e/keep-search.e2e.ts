import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { REAL } from './support/built.ts';
import { expect } from './support/site.ts';
import { unzippedTest as test } from './support/unzipped.ts';

test.use({ packed: REAL.dist });
test.setTimeout(180_000);

/** As a reader would type them: words of the subject, halves of words, names of code, two or three words together. */
const QUERIES = [
  'workspace', 'storage account', 'key vault', 'container registry', 'application insights', 'managed identity', 'identity-based access', 'datastore',
  'sweep', 'hyperparameter', 'bandit', 'early termination', 'median stopping', 'random sampling', 'max_concurrent_trials', 'batch_size', 'primary_metric',
  'endpoint', 'online deployment', 'blue green', 'mirror traffic', 'scoring script', 'liveness', 'quota',
  'chunk', 'embedding', 'vector index', 'hybrid search', 'overlap', 'recall',
] as const;

test('thirty queries give the same first three results from the unpacked zip as from the hosted site', async ({ page, served, baseURL }) => {
  expect(new Set(QUERIES).size).toBe(30);
  const hosted = await firstThree(page, `${baseURL ?? ''}search.html`);
  const disk = await firstThree(page, `${pathToFileURL(resolve(served.dist)).href}/search.html`);
  for (const query of QUERIES) {
    expect(hosted.get(query)?.length, `${query} finds something`).toBeGreaterThan(0);
    expect(disk.get(query), query).toEqual(hosted.get(query));
  }
});

/** For each query, what the first three results lead to, from the site's root on. */
async function firstThree(page: Page, search: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const root = new URL('./', search).href;
  const found = new Map<string, readonly string[]>();
  for (const query of QUERIES) {
    await page.goto(`${search}?q=${encodeURIComponent(query)}`);
    const links = page.getByRole('main').locator('a[data-hit]');
    await expect(links.first(), query).toBeVisible();
    const hrefs = await links.evaluateAll((all) => all.slice(0, 3).map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    found.set(query, hrefs.map((href) => href.slice(root.length)));
  }
  return found;
}
