import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue, type FoundGaps } from '../engine/index.ts';

/**
 * Writes `known-gaps/` of a guide: lists that are there lose what was closed, and go when nothing is left. A guide without any list
 * gets one for each rule, of all it finds, once; after that no list grows, and none begins: what a rule without a list finds is a fault.
 */
export async function recordGaps(root: string, lists: FoundGaps['lists']): Promise<void> {
  const folder = join(root, 'known-gaps');
  await mkdir(folder, { recursive: true });
  const known = new Set((await readdir(folder)).filter((name) => name.endsWith('.yaml')));
  for (const { code, open } of lists) {
    const file = join(folder, `${code}.yaml`);
    if (known.size > 0 && !known.has(`${code}.yaml`)) continue;
    const text = `# ${catalogue[code].title}. May only get shorter.\nid: ${code}\nopen:\n${open.map((key) => `  - ${key}\n`).join('')}`;
    if (open.length === 0) await rm(file, { force: true });
    else if (await readFile(file, 'utf8').catch(() => '') !== text) await writeFile(file, text);
  }
}
