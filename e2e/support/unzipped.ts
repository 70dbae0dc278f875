import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { test as base } from './watched.ts';

/** The tests' `test` over the guide as a reader unpacked it: a folder of an awkward name, in which nothing can be written. */
export const unzippedTest = base.extend<object, { packed: string }>({
  packed: ['dist', { option: true, scope: 'worker' }],
  served: [async ({ packed }, use, { parallelIndex }) => {
    const folder = join('.fieldguide', `Führer, auf Platte ${String(parallelIndex)}`);
    await use({ dist: unzip(zipIn(packed), folder), base: '/' });
    setModes(folder, { folder: 0o755, file: 0o644 });
    rmSync(folder, { recursive: true });
  }, { scope: 'worker' }],
});

/** Path of the one zip at the root of a built site. */
export function zipIn(dist: string): string {
  const [name, ...others] = readdirSync(dist).filter((file) => file.endsWith('.zip'));
  if (name === undefined || others.length > 0) throw new Error(`${dist} holds ${String(others.length + 1)} zips at its root, not one.`);
  return join(dist, name);
}

/** Files of a zip by their paths. */
export function filesIn(zip: string): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(zip))));
}

/** @returns the one folder that the zip unpacks into. */
function unzip(zip: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  let top = '';
  for (const [path, bytes] of filesIn(zip)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    top = path.split('/')[0] ?? '';
  }
  setModes(folder, { folder: 0o555, file: 0o444 });
  return join(folder, top);
}

function setModes(folder: string, modes: { folder: number; file: number }): void {
  chmodSync(folder, modes.folder);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? modes.folder : modes.file);
}
