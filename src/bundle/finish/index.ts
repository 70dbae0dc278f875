import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFiles } from './built-files.ts';
import { parseHtml, printHtml } from './html.ts';
import { dropIndexMarks } from './index-marks.ts';
import { addPolicy } from './policy.ts';
import { makeSheetUrlsRelative, makeUrlsRelative } from './relative-urls.ts';

export { bundleScripts, compileScripts } from './scripts.ts';
export { fragmentScript, writeFragments } from './fragments.ts';
export { builtFiles } from './built-files.ts';

/**
 * The last step of a build: page-relative addresses, then each page's policy over the final bytes.
 *
 * @returns how many pages were finished.
 * @throws Error naming the page where it carries what the policy refuses.
 */
export async function finishPages(site: string): Promise<number> {
  const files = await builtFiles(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const sheets = files.filter((file) => file.endsWith('.css'));
  await Promise.all([...pages.map((page) => finishPage(site, page)), ...sheets.map((sheet) => finishSheet(site, sheet))]);
  return pages.length;
}

async function finishSheet(site: string, sheet: string): Promise<void> {
  const file = join(site, sheet);
  await writeFile(file, makeSheetUrlsRelative(await readFile(file, 'utf8'), sheet));
}

async function finishPage(site: string, page: string): Promise<void> {
  const file = join(site, page);
  const document = parseHtml(await readFile(file, 'utf8'));
  dropIndexMarks(document);
  makeUrlsRelative(document, page);
  addPolicy(document, page);
  await writeFile(file, printHtml(document));
}
