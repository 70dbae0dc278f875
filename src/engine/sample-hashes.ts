import { createHash } from 'node:crypto';
import type { Sample } from './guide.ts';

/** SHA-256 of each text of a sample, in hexadecimal, by file name: what a proof is a proof of. */
export function hashesOf({ texts }: Pick<Sample, 'texts'>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, text]) => [file, createHash('sha256').update(text).digest('hex')]));
}
