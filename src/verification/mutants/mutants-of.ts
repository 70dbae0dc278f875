import { join } from 'node:path';
import { z } from 'zod';
import type { Sample } from '../../engine/index.ts';
import { MutantKind } from '../../schema/index.ts';
import { answerOf } from '../tool-answer.ts';
import type { Mutant } from './mutant.ts';
import { yamlMutants } from './yaml-mutants.ts';

/**
 * Faults to write into a sample, one at a time: of each kind at most `most`, spread evenly over all that its files allow.
 *
 * @param python any Python 3.11; nothing of the sample runs.
 */
export async function mutantsOf(root: string, sample: Sample, python: string, most: number): Promise<Mutant[]> {
  const files = Object.keys(sample.texts);
  const scripts = files.filter((file) => file.endsWith('.py'));
  const folder = join(root, sample.folder);
  const all: Mutant[] = [
    ...scripts.length > 0 ? await answerOf(python, (answer) => [join(import.meta.dirname, 'python_mutants.py'), answer, ...scripts], folder, z.array(Made)) : [],
    ...files.filter((file) => /\.ya?ml$/.test(file)).flatMap((file) => yamlMutants(file, sample.texts[file] ?? '')),
  ];
  return MutantKind.options.flatMap((kind) => spread(all.filter((one) => one.kind === kind), most));
}

/** At most so many of a list, as far from one another as can be. */
export function spread<T>(list: readonly T[], most: number): T[] {
  return list.length <= most ? [...list] : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]).filter((one) => one !== undefined);
}

const Made = z.object({ file: z.string(), line: z.number(), kind: MutantKind, what: z.string(), text: z.string() });
