import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Which installed package a file belongs to, by the records that pip keeps.
 *
 * @param folder `site-packages` of an environment.
 */
export async function ownersIn(folder: string): Promise<(file: string) => Owner | undefined> {
  const owners = new Map<string, Owner>();
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.dist-info')).sort()) {
    const [metadata, record] = await Promise.all(['METADATA', 'RECORD'].map(async (file) => readFile(join(folder, name, file), 'utf8').catch(() => '')));
    const owner = ownerOf(metadata ?? '');
    for (const line of (record ?? '').split('\n')) if (line.includes('.py')) owners.set(line.slice(0, line.lastIndexOf(',', line.lastIndexOf(',') - 1)), owner);
  }
  return (file) => owners.get(relative(folder, file).split(sep).join('/'));
}

/** Name, version and licence that a package tells of itself. */
export function ownerOf(metadata: string): Owner {
  const head = metadata.split('\n\n')[0] ?? '';
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1]?.trim();
  const classified = /^Classifier: License :: (?:OSI Approved :: )?(.+)$/m.exec(head)?.[1];
  return { name: field('Name') ?? '', version: field('Version') ?? '', licence: field('License-Expression') ?? classified ?? field('License') ?? 'not told' };
}

export interface Owner { name: string; version: string; licence: string }
