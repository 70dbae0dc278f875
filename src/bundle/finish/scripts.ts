import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type OutputFile } from 'esbuild';

/** What the reader's browser runs: classic scripts, since module scripts do not load from disk. */
const ENTRIES = {
  app: 'src/site/elements/app.ts',
  check: 'src/site/elements/self-check/index.ts',
  contents: 'src/site/elements/contents/main.ts',
  copy: 'src/site/elements/copy/main.ts',
  hovers: 'src/site/elements/hovers/main.ts',
  lab: 'src/site/elements/lab/main.ts',
  mastery: 'src/site/elements/mastery/main.ts',
  'shared-store': 'src/site/elements/shared-store/main.ts',
  'shared-store-frame': 'src/site/elements/shared-store/frame.ts',
  plan: 'src/site/elements/plan/main.ts',
  review: 'src/site/elements/review/main.ts',
  today: 'src/site/elements/today/main.ts',
  search: 'src/search/browser/main.ts',
  reading: 'src/site/elements/reading/reading.ts',
  own: 'src/site/elements/own/own.ts',
  exam: 'src/site/elements/exam/main.ts',
  practice: 'src/site/elements/practice/main.ts',
  keep: 'src/site/elements/keep/keep.ts',
  'your-data': 'src/site/elements/your-data/your-data.ts',
  report: 'src/site/elements/report/main.ts',
  viewer: 'src/site/elements/viewer/main.ts',
} as const;

/**
 * Bundles the browser's scripts into `assets/` of the built site.
 *
 * @returns bytes by file name.
 * @throws Error with esbuild's own message where a script does not compile.
 */
export async function bundleScripts(site: string): Promise<ReadonlyMap<string, number>> {
  const outputFiles = await compileScripts(site);
  await mkdir(join(site, 'assets'), { recursive: true });
  await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
  return new Map(outputFiles.map(({ path, contents }) => [relative(site, path), contents.byteLength]));
}

/** The scripts as they would be written into `assets/` of `site`; nothing is written. */
export async function compileScripts(site: string): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: { ...ENTRIES },
    outdir: join(site, 'assets'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    loader: { '.css': 'text' },
    write: false,
  });
  return outputFiles;
}
