import { z } from 'zod';
import { IsoDate, LocalPath, PlainText, Slug } from './common.ts';
import { Rung } from './sample.ts';

/** `proofs/<slug>.json`: what the verification ladder proved of a sample, and of which bytes. `npm run verify` writes it. */
export const Proof = z.strictObject({
  id: Slug.describe('Id of the sample.'),
  date: IsoDate.describe('When the ladder last gave another result than before.'),
  python: PlainText.optional().describe('Version of Python that ran.'),
  packages: z.record(z.string(), z.string()).default({}).describe('Versions of the packages that the sample names, as they were installed.'),
  rungs: z.array(z.strictObject({
    rung: Rung,
    did: PlainText.describe('What was looked at or run, in numbers.'),
    figures: z.record(z.string(), z.number()).optional().describe('Figures that a run printed and that lie in the range the sample states.'),
  })).describe('The rungs that were passed, in order.'),
  files: z.record(LocalPath, z.string().regex(/^[0-9a-f]{64}$/)).describe('SHA-256 of each file that was proved, line ends as \\n.'),
});
export type Proof = z.infer<typeof Proof>;
