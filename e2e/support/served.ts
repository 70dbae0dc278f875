import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { serveFolder } from '../../src/cli/serve.ts';

/**
 * Serves a built folder on a free port.
 *
 * @returns the address of its start page, with a slash at the end, and a function that frees the port.
 * @throws Error where the folder is missing or no port is free.
 */
export async function startSite({ dist, base }: Served): Promise<Site> {
  const { url, close } = await serveFolder({ root: dist, port: 0, base });
  return { url: url.endsWith('/') ? url : `${url}/`, close };
}

/** Pages of a built folder, as paths from it with forward slashes, sorted. */
export async function pagesOf(dist: string): Promise<string[]> {
  const files = await readdir(dist, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => file.split(sep).join('/')).sort();
}

/** Chapters of a built folder, among its pages. */
export async function chaptersOf(dist: string): Promise<string[]> {
  return (await pagesOf(dist)).filter((page) => page.startsWith('learn/'));
}

/** What a test file looks at: `test.use({ served: { dist: '…', base: '/sub/' } })`. */
export interface Served {
  dist: string;
  /** Where the site stands on its host, for instance `/` or `/sub/`. */
  base: string;
}

export interface Site { url: string; close: () => Promise<void> }
