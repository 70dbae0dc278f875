import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataScript, engineScript, isWanted } from './classic-scripts.ts';
import { indexSite } from './pagefind-index.ts';
import { readPages } from './pages.ts';
import { recordsOf, type SearchGuide } from './records.ts';
import { knownPhrases } from './phrases.ts';

export type { SearchGuide } from './records.ts';

/**
 * Writes the search index of a built site to `staging/search/`: Pagefind's engine as a classic script and every data file
 * as a script that hands its bytes over, so that the same files serve http and the disk.
 *
 * @param staging folder of the built pages, their addresses still written from the site's root.
 * @returns how many pages and records can be found, and the bytes written.
 * @throws Error where Pagefind refuses a page or record, with its address and Pagefind's reason as the cause.
 */
export async function buildSearch({ staging, guide }: { staging: string; guide: SearchGuide }): Promise<{ records: number; bytes: number }> {
  const pages = await readPages(staging);
  const records = recordsOf(guide);
  const files = await indexSite({ language: language(guide), pages, records });
  const scripts = [
    { path: 'engine.js', text: await engineScript(files) },
    { path: 'data/phrases.js', text: dataScript('phrases', Buffer.from(JSON.stringify(knownPhrases(guide)))) },
    ...files.filter((file) => isWanted(file, files)).map(({ path, content }) => ({ path: `data/${path}.js`, text: dataScript(path, content) })),
  ];
  await Promise.all(scripts.map((script) => write(join(staging, 'search', script.path), script.text)));
  return { records: pages.length + records.length, bytes: scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) };
}

/** Pagefind wants the bare language; one language for pages and records, or they would end in two indexes. */
function language({ manifest }: SearchGuide): string {
  return manifest.language.slice(0, 2);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
