import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../../archive/index.ts';
import { parseHtml } from '../../html/index.ts';
import { printShort } from '../../html/print-short.ts';
import { offlineFiles, sizeOf } from '../offline/files.ts';
import { fill, takeForm } from './forms.ts';
import { unsoundNames } from './names.ts';

/**
 * Packs a finished site into a zip to be read from disk, puts it into the site, and takes the site's pages into their own form.
 *
 * @param guide id of the guide. @param edition its day, YYYY-MM-DD. Together they name the zip and the folder in it.
 * @returns name and bytes of the zip, and the files in it by their paths.
 * @throws Error naming every file whose name would not survive unpacking.
 */
export async function packSite(site: string, { guide, edition }: { guide: string; edition: string }): Promise<Packed> {
  const folder = `${guide}-${edition}`;
  const paths = (await offlineFiles(site)).filter((path) => path !== LOST);
  const unsound = unsoundNames(paths);
  if (unsound.length > 0) throw new Error(`The zip cannot be made:\n${unsound.join('\n')}`);
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = await readFile(join(site, path));
    files.set(path, path.endsWith('.html') ? await inBothForms(join(site, path), bytes) : bytes);
  }
  const zip = zipOf(files, { folder, day: edition });
  await writeFile(join(site, `${folder}.zip`), zip);
  await fillPages(site, { 'zip-name': `${folder}.zip`, 'zip-size': megabytes(zip.length) });
  return { name: `${folder}.zip`, bytes: zip.length, files };
}

/** Writes the site's form of a page into its file. @returns the bytes of its form on disk. */
async function inBothForms(file: string, bytes: Buffer): Promise<Uint8Array> {
  const html = bytes.toString('utf8');
  const onSite = parseHtml(html);
  if (!takeForm(onSite, 'site')) return bytes;
  await writeFile(file, printShort(onSite));
  const onDisk = parseHtml(html);
  takeForm(onDisk, 'disk');
  return Buffer.from(printShort(onDisk));
}

/** The page that offers the zip tells its size, and that of saving for offline use, itself included. */
async function fillPages(site: string, values: Readonly<Record<string, string>>): Promise<void> {
  const file = join(site, KEEP);
  const html = await readFile(file, 'utf8').catch(() => undefined);
  if (html === undefined) return;
  const { count, bytes } = await sizeOf(site, await offlineFiles(site));
  const document = parseHtml(html);
  fill(document, { ...values, files: String(count), size: megabytes(bytes) });
  await writeFile(file, printShort(document));
}

/** In millions of bytes, as systems show the size of a download: `2.1 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const KEEP = 'keep.html';
/** Shown by a host, which a folder has not. */
const LOST = '404.html';

export interface Packed { name: string; bytes: number; files: ReadonlyMap<string, Uint8Array> }
