import type { Sample } from '../../engine/index.ts';
import type { Finding } from '../findings.ts';
import type { LadderContext } from '../verify-samples.ts';
import { findMutants } from './find-mutants.ts';
import type { Mutant } from './mutant.ts';

/**
 * Mistakes that chapters warn of, each written into its sample: the rung that is said to refuse it has to be the first that does.
 *
 * @returns what was not refused so, by sample.
 */
export async function unfoundMistakes(root: string, samples: readonly Sample[], context: LadderContext): Promise<Map<string, Finding[]>> {
  const told = samples.flatMap((sample) => sample.mistakes.map((mistake) => ({ sample, mistake, mutant: mutantOf(sample, mistake) })));
  const tried = told.flatMap(({ sample, mutant }) => (mutant ? [{ sample, mutant }] : []));
  const trials = tried.length > 0 ? await findMutants(root, tried, context, true) : [];
  const found = new Map(samples.map(({ id }): [string, Finding[]] => [id, []]));
  for (const { sample, mistake: { rung, file, right, wrong }, mutant } of told) {
    const by = trials.find((trial) => trial.mutant === mutant)?.by;
    if (mutant && by === rung) continue;
    const cause = mutant ? `The mistake \`${wrong.trim()}\` is refused by ${by ?? 'no rung'}, not by ${rung}.` : `The passage \`${right.trim()}\` of a mistake is not there.`;
    found.get(sample.id)?.push({ rung, file, line: mutant?.line ?? 1, cause, fix: 'Correct it under `mistakes` in `sample.yaml`, and what the chapter says of it.' });
  }
  return found;
}

function mutantOf({ texts }: Sample, { file, right, wrong }: Sample['mistakes'][number]): Mutant | undefined {
  const text = texts[file] ?? '';
  const at = text.indexOf(right);
  if (at < 0) return undefined;
  return { file, line: text.slice(0, at).split('\n').length, kind: 'key', what: wrong, text: text.slice(0, at) + wrong + text.slice(at + right.length) };
}
