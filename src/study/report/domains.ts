import type { ReportBank } from './bank.ts';
import { counted, type Mark } from './marks.ts';

/**
 * Points by domain and objective. Each question counts once, for the objective it was sat for, so objectives add up to their domain
 * and domains to the whole. Domains of the outline that was sat are there even where nothing asked for them.
 */
export function talliesOf(marks: readonly Mark[], bank: ReportBank, blueprint: string | null): DomainTally[] {
  const counting = counted(marks);
  return Object.keys(bank.domains).flatMap((domain) => {
    const own = counting.filter((mark) => mark.domain === domain);
    if (own.length === 0 && !domain.startsWith(`${blueprint ?? ''}/`)) return [];
    const all = Object.keys(bank.objectives).filter((ref) => bank.objectives[ref]?.domain === domain);
    const objectives = all.map((ref) => ({ ref, ...tally(own.filter(({ objective }) => objective === ref)) })).filter(({ items }) => items > 0);
    return [{ ref: domain, ...tally(own), objectives, unasked: all.length - objectives.length }];
  });
}

function tally(marks: readonly Mark[]): Omit<Tally, 'ref'> {
  return {
    points: marks.reduce((total, { points }) => total + points, 0),
    of: marks.reduce((sum, { total }) => sum + total, 0),
    items: marks.length,
  };
}

export interface Tally { ref: string; points: number; of: number; items: number }
/** `unasked`: objectives of the domain that no question of the sitting was for. */
export interface DomainTally extends Tally { objectives: readonly Tally[]; unasked: number }
