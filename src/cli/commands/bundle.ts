import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { brokenReferences } from '../../bundle/disk/references.ts';
import { builtFiles } from '../../bundle/finish/index.ts';
import { guideFolder } from '../../site/guide-folder.ts';
import { findOrInstallChromium } from '../browser.ts';
import { openFromDisk } from '../open-from-disk.ts';
import { readOptions } from '../options.ts';
import { phase } from '../phase.ts';
import { buildChecked, DEFAULT_OUT } from './build.ts';

/**
 * `npm run bundle`: builds the site with its zip, unpacks the zip as a reader would, and verifies what came out: every reference, and
 * every page opened from disk with the network refused. `--no-build` takes the site that is there.
 */
export async function bundle(words: readonly string[]): Promise<number> {
  const options = readOptions(words, { values: ['out'], flags: ['no-build'] });
  const out = options.value('out') ?? DEFAULT_OUT;
  if (!options.has('no-build') && !(await buildChecked(guideFolder(), out))) return 1;
  const zip = (await builtFiles(out)).find((file) => /^[^/]*\.zip$/.test(file));
  if (zip === undefined) throw new Error(`There is no zip in ${out}: leave out --no-build.`);
  const faults: string[] = [];
  let folder = '';
  await phase('unpack', async () => {
    const files = new Map(Object.entries(unzipSync(await readFile(join(out, zip)))).map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
    folder = await write(files, join(UNPACKED, zip.replace(/\.zip$/, '')));
    faults.push(...brokenReferences(files));
    return `${folder}, ${String(files.size)} files`;
  });
  const browser = await findOrInstallChromium((line) => process.stdout.write(`${line}\n`));
  await phase('verify', async () => {
    const { pages, controls, faults: seen } = await openFromDisk(folder, browser);
    faults.push(...seen);
    return `${String(pages)} pages opened from disk, ${String(controls)} controls pressed, ${String(faults.length)} faults`;
  });
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) return 1;
  process.stdout.write(`\nThe zip is ${join(out, zip)}; unpacked it lies in ${folder}.\n`);
  return 0;
}

async function write(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

const UNPACKED = '.fieldguide/bundle';
