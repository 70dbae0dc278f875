import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { withPlateWords } from './plate-words.ts';

/** A built page that search covers, with the words of its figures. */
export interface SearchPage { url: string; html: string }

/** Built pages that carry `data-pagefind-body`, in the order of their addresses so that no file system decides the index. */
export async function readPages(staging: string): Promise<SearchPage[]> {
  const entries = await readdir(staging, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(staging, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  const pages = await Promise.all(paths.map(async (path) => ({ url: `/${path}`, html: withPlateWords(await readFile(join(staging, path), 'utf8')) })));
  return pages.filter(({ html }) => html.includes('data-pagefind-body'));
}
