import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { zipOf } from '../archive/index.ts';
import type { Guide, Sample } from '../engine/index.ts';
import { withoutMarks } from '../markdown/index.ts';
import { sampleReadme } from './sample-readme.ts';

/**
 * A sample as a zip: its files without marks, in a folder of its name, with a README that says what it is, under which licence,
 * and for whom it does not speak. The same sample gives the same bytes: sorted names, and the edition of the guide as date.
 *
 * @throws Error of the file system where a file that is data and not text cannot be read.
 */
export async function sampleArchive(guide: Guide, sample: Sample): Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array>();
  for (const name of namesOf(sample)) {
    const text = sample.texts[name];
    files.set(name, text === undefined ? await readFile(join(guide.root, sample.folder, name)) : strToU8(withoutMarks(text)));
  }
  files.set('README.md', strToU8(sampleReadme(guide, sample)));
  return zipOf(files, { folder: sample.id, day: guide.manifest.edition });
}

/** Names of a sample's files, each once. */
export function namesOf({ tabs, files }: Pick<Sample, 'tabs' | 'files'>): string[] {
  return [...new Set([...tabs.map(({ file }) => file), ...files])];
}
