import { close, createIndex, type CustomRecord, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchPage } from './pages.ts';

interface Input { language: string; pages: readonly SearchPage[]; records: readonly Omit<CustomRecord, 'language'>[] }

/**
 * Runs Pagefind over pages and records and gives back the files of its index, sorted by path.
 * Pages go in one after the other: their order decides the bytes. The service is ended whatever happens.
 *
 * @throws Error naming the page or record that Pagefind refused.
 */
export async function indexSite({ language, pages, records }: Input): Promise<IndexFile[]> {
  try {
    // Underscores stay part of words, so that identifiers are found whole as well as by their parts.
    const { index, errors } = await createIndex({ keepIndexUrl: true, includeCharacters: '_', forceLanguage: language });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const page of pages) await add(page.url, () => index.addHTMLFile({ url: page.url, content: page.html }));
    for (const record of records) await add(record.url, () => index.addCustomRecord({ ...record, language }));
    return await filesOf(index);
  } finally {
    await close();
  }
}

async function add(url: string, work: () => Promise<{ errors: string[] }>): Promise<void> {
  const { errors } = await work().catch((cause: unknown) => {
    throw new Error(`Search could not read ${url}.`, { cause });
  });
  if (errors.length > 0) throw new Error(`Search could not read ${url}: ${errors.join('; ')}`);
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Search could not write its index: ${errors.join('; ')}`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
