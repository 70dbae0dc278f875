import { existsSync } from 'node:fs';
import { buildSite } from '../src/cli/build.ts';
import { formatDiagnostics } from '../src/engine/index.ts';
import { REAL, SECOND, SECOND_CONTENT } from './support/built.ts';

/** Builds the second guide, and the real one where nobody has built it yet. */
export default async function globalSetup(): Promise<void> {
  await built(SECOND_CONTENT, SECOND.dist);
  if (!existsSync(REAL.dist)) await built('content', REAL.dist);
}

async function built(guide: string, out: string): Promise<void> {
  const { ok, diagnostics } = await buildSite({ guide, out, log: async (_phase, run) => { await run(); } });
  if (!ok) throw new Error(formatDiagnostics(diagnostics, guide));
}
