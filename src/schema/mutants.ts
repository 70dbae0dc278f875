import { z } from 'zod';
import { IsoDate, LocalPath, PlainText, Slug } from './common.ts';
import { Rung } from './sample.ts';

/** Ways in which a fault is written into a sample on purpose: a keyword renamed, an input dropped, two calls swapped, a YAML key misspelt. */
export const MutantKind = z.enum(['keyword', 'input', 'order', 'key']);
export type MutantKind = z.infer<typeof MutantKind>;

/** `proofs/mutants/<slug>.json`: how many faults that were written into a sample its rungs found. `npm run verify -- --mutants` writes it. */
export const MutantReport = z.strictObject({
  id: Slug.describe('Id of the sample.'),
  date: IsoDate.describe('When the result last changed.'),
  made: z.int().min(0).describe('Faults written into the sample, one at a time.'),
  caught: z.partialRecord(Rung, z.int().min(1)).describe('How many each rung was the first to find.'),
  survivors: z.array(z.strictObject({ file: LocalPath, line: z.int().min(1), kind: MutantKind, what: PlainText })).describe('Faults that no rung of the sample found.'),
});
export type MutantReport = z.infer<typeof MutantReport>;
