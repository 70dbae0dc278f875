import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtFiles } from '../src/bundle/finish/index.ts';
import { SECOND_CONTENT } from './support/built.ts';
import { expect, test } from './support/site.ts';

const run = promisify(execFile);

test('two clean builds are the same to the byte, whatever the clock, the locale, the time zone and the order of files', async () => {
  test.setTimeout(240_000);
  for (const guide of ['content', SECOND_CONTENT]) {
    const here = await buildIn(guide, '.fieldguide/here', { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
    const there = await buildIn(guide, '.fieldguide/there', {
      TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8',
      NODE_OPTIONS: `--import=${join(process.cwd(), 'e2e/support/other-world.mjs')}`,
    });
    expect(here.size).toBeGreaterThan(20);
    expect([...here.keys()].filter((file) => /^[^/]+\.zip$/.test(file)), 'the zip to keep is one of them').toHaveLength(1);
    expect([...there].sort()).toEqual([...here].sort());
  }
});

/** Path → hash of a clean build: nothing of an earlier one is used, no cache either. */
async function buildIn(guide: string, out: string, env: Record<string, string>): Promise<Map<string, string>> {
  await rm(out, { recursive: true, force: true });
  await run(process.execPath, ['src/cli/fieldguide.mjs', 'build', '--out', out], {
    env: { ...process.env, ...env, GUIDE: guide, FIELDGUIDE_CACHE: `${out}.cache` },
  });
  const files = await builtFiles(out);
  const hashes = await Promise.all(files.map(async (file) => createHash('sha256').update(await readFile(join(out, file))).digest('hex')));
  await Promise.all([out, `${out}.cache`].map((folder) => rm(folder, { recursive: true, force: true })));
  return new Map(files.map((file, index) => [file, hashes[index] ?? '']));
}
