import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build as buildPages } from 'astro';
import { megabytes, packSite } from '../bundle/disk/index.ts';
import { bundleScripts, finishPages, pageWeights, writeFragments } from '../bundle/finish/index.ts';
import { writeWorker } from '../bundle/offline/index.ts';
import { composeChanges } from '../bundle/paper/changes.ts';
import { composeWhole } from '../bundle/paper/whole.ts';
import { loadGuide, type Diagnostic, type Guide } from '../engine/index.ts';
import { buildSearch } from '../search/build/index.ts';
import { drawPictures } from '../site/pictures/index.ts';
import { heaviest, overBudget } from './page-budget.ts';

/**
 * Content → a whole site, or nothing: pages are written beside `out` and take its place only when every step has passed,
 * so the last good site stays where anything fails.
 *
 * @returns the faults of the content; `ok` is false where one of them is an error.
 * @throws Error where a step itself fails; its message says which.
 */
export async function buildSite({ guide: folder, out, log }: BuildOptions): Promise<BuildResult> {
  const { guide, diagnostics } = await loadGuide(resolve(folder));
  if (!guide || diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics };
  const staging = `${resolve(out)}.building`;
  await rm(staging, { recursive: true, force: true });
  try {
    await render({ folder: resolve(folder), guide, staging, log });
    const heavy = await weigh({ guide, staging, log });
    if (heavy.length > 0) return { ok: false, diagnostics: heavy };
    await log('bundle', async () => {
      const about = { guide: guide.manifest.id, edition: guide.manifest.edition };
      const { name, bytes, files } = await packSite(staging, about);
      return `${name}, ${String(files.size)} files, ${megabytes(bytes)}; ${String(await writeWorker(staging, about))} files to save offline`;
    });
    await swap(staging, resolve(out));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return { ok: true, diagnostics };
}

/** Everything up to pages in their last form. */
async function render({ folder, guide, staging, log }: Steps & { folder: string }): Promise<void> {
  await log('pages', async () => {
    await renderPages(folder, staging);
    return `${String(guide.chapters.size)} chapters`;
  });
  await log('scripts', async () => {
    await writeFragments(staging);
    return [...(await bundleScripts(staging))].map(([name, bytes]) => `${name} ${String(Math.ceil(bytes / 1024))} KB`).join(', ');
  });
  await log('search', async () => `${String((await buildSearch({ staging, guide })).records)} records`);
  await log('pictures', async () => {
    const { all, drawn } = await drawPictures({ guide, site: staging, cache: join(process.env['FIELDGUIDE_CACHE'] ?? 'node_modules/.cache/fieldguide', 'pictures') });
    return `${String(all)} pictures, ${String(drawn)} drawn`;
  });
  await log('whole', async () => `${String(await composeWhole(staging))} chapters on one page`);
  await log('changes', async () => `${String(await composeChanges(staging))} notes gathered`);
  await log('finish', async () => `${String(await finishPages(staging))} pages`);
}

/** @returns a fault for each page that is heavier than its budget. */
async function weigh({ guide, staging, log }: Steps): Promise<Diagnostic[]> {
  const heavy: Diagnostic[] = [];
  await log('weight', async () => {
    const weights = await pageWeights(staging);
    heavy.push(...overBudget(guide, weights));
    return heaviest(weights);
  });
  return heavy;
}

async function renderPages(folder: string, staging: string): Promise<void> {
  process.env['GUIDE'] = folder;
  await buildPages({ outDir: staging, cacheDir: process.env['FIELDGUIDE_CACHE'] ?? join('node_modules/.cache/astro', encodeURIComponent(folder)), logLevel: 'error' });
}

async function swap(staging: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await mkdir(dirname(out), { recursive: true });
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch(ignoreMissing);
  await rename(staging, out);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

export interface BuildOptions {
  /** Folder of the guide. */
  guide: string;
  /** Folder of the built site. */
  out: string;
  /** Runs a phase and tells the author about it; the phase returns what to say. */
  log: (phase: string, run: () => Promise<string>) => Promise<void>;
}

interface Steps { guide: Guide; staging: string; log: BuildOptions['log'] }

export interface BuildResult { ok: boolean; diagnostics: readonly Diagnostic[] }
