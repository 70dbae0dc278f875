import type { Proof } from '../schema/index.ts';
import { rungWords } from './strings/proof.ts';

/** The rungs that a proof names, in the words of the badge; that files parse goes without saying where more was proved. */
export function provedRungs({ rungs }: Pick<Proof, 'rungs'>): string {
  const words = rungs.map(({ rung }) => rungWords[rung].badge);
  return (words.length > 1 ? words.filter((word) => word !== rungWords.L0.badge) : words).join(' · ');
}
