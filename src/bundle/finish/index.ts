import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropBlanks } from './blanks.ts';
import { builtFiles } from './built-files.ts';
import { parseHtml } from '../../html/index.ts';
import { printShort } from '../../html/print-short.ts';
import { dropIndexMarks } from './index-marks.ts';
import { isLost, standAlone } from './lost-page.ts';
import { placePartSheets } from './part-sheets.ts';
import { addPolicy } from './policy.ts';
import { makeSheetUrlsRelative, makeUrlsRelative } from './relative-urls.ts';
import { listedAddress, sitemap } from './sitemap.ts';

export { bundleScripts, compileScripts } from './scripts.ts';
export { fragmentScript, writeFragments } from './fragments.ts';
export { pageWeights, type PageWeight } from './weights.ts';
export { builtFiles } from './built-files.ts';

/**
 * The last step of a build: page-relative addresses, then each page's policy over the final bytes, and the sitemap.
 *
 * @returns how many pages were finished.
 * @throws Error naming the page where it carries what the policy refuses.
 */
export async function finishPages(site: string): Promise<number> {
  const files = await builtFiles(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const sheets = files.filter((file) => file.endsWith('.css'));
  const texts = new Map(await Promise.all(sheets.map(async (sheet) => [sheet, await readFile(join(site, sheet), 'utf8')] as const)));
  const addresses = await Promise.all(pages.map((page) => finishPage(site, page, texts)));
  await Promise.all([...texts].map(([sheet, text]) => writeFile(join(site, sheet), makeSheetUrlsRelative(text, sheet))));
  await writeFile(join(site, 'sitemap.xml'), sitemap(addresses.filter((address) => address !== undefined)));
  return pages.length;
}

/** @returns the page's address for the sitemap, where it wants to be found. */
async function finishPage(site: string, page: string, sheets: ReadonlyMap<string, string>): Promise<string | undefined> {
  const file = join(site, page);
  const document = parseHtml(await readFile(file, 'utf8'));
  dropIndexMarks(document);
  dropBlanks(document);
  placePartSheets(document, (path) => sheets.get(path) ?? '');
  if (isLost(document)) standAlone(document, (path) => sheets.get(path) ?? '');
  else makeUrlsRelative(document, page);
  addPolicy(document, page);
  await writeFile(file, printShort(document));
  return listedAddress(document);
}
