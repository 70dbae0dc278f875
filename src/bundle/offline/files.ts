import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFiles } from '../finish/built-files.ts';
import type { Edition } from './edition.ts';

/** Paths of the files that are saved for offline use: all of the site but what only a host or a search engine reads. */
export async function offlineFiles(site: string): Promise<string[]> {
  return (await builtFiles(site)).filter((path) => !LEFT_OUT.test(path));
}

/** How many files, and how many bytes they are together. */
export async function sizeOf(site: string, paths: readonly string[]): Promise<{ count: number; bytes: number }> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(site, path))).size));
  return { count: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What an edition is: every file with its size and hash. The build is named by all of them. */
export async function editionOf(site: string, { guide, edition }: { guide: string; edition: string }): Promise<Edition> {
  const files = await Promise.all((await offlineFiles(site)).map(async (path): Promise<Edition['files'][number]> => {
    const bytes = await readFile(join(site, path));
    return [path, bytes.length, createHash('sha256').update(bytes).digest('base64')];
  }));
  const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { guide, edition, build, files };
}

const LEFT_OUT = /^(?:_headers|robots\.txt|sitemap\.xml|sw\.js|og\/.*|[^/]*\.zip)$/;
