import { reachedFiles, type Sample } from '../engine/index.ts';
import type { Proof, Rung } from '../schema/index.ts';
import { rungWords } from './strings/proof.ts';

/**
 * The rungs that a proof names, in the words of the badge; that files parse goes without saying where more was proved.
 *
 * @param shown files that the words stand under, and their sample: a rung that had nothing to do with any of them is left out.
 */
export function provedRungs({ rungs }: Pick<Proof, 'rungs'>, shown?: { sample: Parts; files: readonly string[] }): string {
  const told = rungs.filter(({ rung }) => !shown || shown.files.some((file) => concerns(rung, file, shown.sample)));
  const words = told.map(({ rung }) => rungWords[rung].badge);
  return (words.length > 1 ? words.filter((word) => word !== rungWords.L0.badge) : words).join(' · ');
}

/** What the rungs that only look can read. Of a file of another kind, such as a query, they say nothing. */
const READ = /\.(?:py|ya?ml|json|sh)$/;

function concerns(rung: Rung, file: string, { runs, simulated, texts }: Parts): boolean {
  if (rung === 'L0' || rung === 'L2') return READ.test(file);
  if (rung === 'L1') return file.endsWith('.py');
  if (rung === 'L3') return reachedFiles(runs, texts).has(file);
  return reachedFiles(simulated, texts).has(file);
}

type Parts = Pick<Sample, 'runs' | 'simulated' | 'texts'>;
