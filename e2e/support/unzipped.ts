import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { test as base } from './watched.ts';

/** The tests' `test` over the guide as a reader unpacked it (`inCopy`). */
export const unzippedTest = base.extend<object, { packed: string }>({
  packed: ['dist', { option: true, scope: 'worker' }],
  served: [async ({ packed }, use, { parallelIndex }) => {
    await inCopy(packed, `auf Platte ${String(parallelIndex)}`, async (copy) => use({ dist: copy, base: '/' }));
  }, { scope: 'worker' }],
});

/**
 * Unpacks the zip of a built site into a folder of an awkward name in which nothing may be written, hands it over, and takes it away.
 *
 * @throws Error where something was written there meanwhile: tests may run as root, whom modes do not stop.
 */
export async function inCopy(dist: string, name: string, use: (copy: string) => Promise<void>): Promise<void> {
  const folder = join('.fieldguide', `Führer, ${name}`);
  const files = filesIn(zipIn(dist));
  await use(unzip(files, folder));
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  setModes(folder, { folder: 0o755, file: 0o644 });
  const written = [...files].filter(([path, bytes]) => !found.includes(path) || Buffer.compare(bytes, readFileSync(join(folder, path))) !== 0).map(([path]) => path);
  const strange = found.filter((path) => !files.has(path));
  rmSync(folder, { recursive: true });
  if (written.length + strange.length > 0) throw new Error(`The copy was written to: ${[...written, ...strange].join(', ')}`);
}

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
function unzip(files: ReadonlyMap<string, Uint8Array>, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  let top = '';
  for (const [path, bytes] of files) {
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
