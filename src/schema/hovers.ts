import { z } from 'zod';
import { LocalPath, PlainText, Slug } from './common.ts';

/** `proofs/hovers/<slug>.json`: what the packages say of the names in a sample’s Python files. `npm run verify` writes it. */
export const Hovers = z.strictObject({
  id: Slug.describe('Id of the sample.'),
  packages: z.array(z.strictObject({ name: PlainText, version: PlainText, licence: PlainText })).describe('Packages whose words are quoted.'),
  texts: z.array(z.tuple([z.string(), z.string(), z.int().min(0)])).describe('Signature, first sentence of its description, and the number of its package.'),
  files: z.record(LocalPath, z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256 of the file that was read.'),
    names: z.array(z.tuple([z.int().min(0), z.int().min(0), z.int().min(1), z.int().min(0)])).describe('Line and column from 0, length, and the number of the text.'),
  })),
});
export type Hovers = z.infer<typeof Hovers>;
