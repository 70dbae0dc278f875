import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { editionOf } from './files.ts';

/**
 * Writes `sw.js` into a finished site: the service worker with the list of the edition it can save.
 *
 * @returns how many files an edition is.
 * @throws Error with esbuild's own message where the worker does not compile.
 */
export async function writeWorker(site: string, about: { guide: string; edition: string }): Promise<number> {
  const edition = await editionOf(site, about);
  const { outputFiles: [compiled] } = await build({
    entryPoints: ['src/bundle/offline/worker/worker.ts'],
    bundle: true, minify: true, format: 'iife', charset: 'utf8', legalComments: 'none', logLevel: 'silent', write: false,
    target: ['chrome123', 'firefox120', 'safari17.5'],
  });
  await writeFile(join(site, 'sw.js'), `const fieldguideEdition=${JSON.stringify(edition)};\n${compiled?.text ?? ''}`);
  return edition.files.length;
}
