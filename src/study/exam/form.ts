import { shuffled } from '../shuffle.ts';

/**
 * Assembles a form by a seed. The order of the pool does not matter; of a family at most one item is taken, and items of one case only.
 *
 * @param weights domain → its weight, above 0, in any unit.
 * @param length how many items are wanted.
 * @returns ids domain by domain; `missing` tells what the bank could not fill. A form with anything missing deserves no verdict.
 */
export function formOf(pool: readonly PoolItem[], weights: Readonly<Record<string, number>>, length: number, seed: string): Form {
  const ordered = pool.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [chosen] = shuffled([...new Set(ordered.flatMap(({ case: name }) => name ?? []))], seed, 'case');
  const candidates = shuffled(ordered.filter(({ case: name }) => name === undefined || name === chosen), seed, 'form');
  const caseFirst = candidates.toSorted((a, b) => Number(b.case !== undefined) - Number(a.case !== undefined));
  const families = new Set<string>();
  const ids: string[] = [];
  const missing: Record<string, number> = {};
  for (const [domain, quota] of quotas(weights, length)) {
    let left = quota;
    for (const item of caseFirst) {
      if (left === 0 || item.domain !== domain || families.has(item.family)) continue;
      families.add(item.family);
      ids.push(item.id);
      left -= 1;
    }
    if (left > 0) missing[domain] = left;
  }
  return { ids, missing };
}

/** Whole numbers by the method of largest remainders: each lies within 1 of its exact share, and together they are `length`. */
function quotas(weights: Readonly<Record<string, number>>, length: number): [string, number][] {
  const entries = Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const exact = entries.map(([domain, weight]) => ({ domain, share: (length * weight) / total }));
  const spare = length - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const raised = new Set(exact.toSorted((a, b) => (b.share % 1) - (a.share % 1)).slice(0, spare).map(({ domain }) => domain));
  return exact.map(({ domain, share }) => [domain, Math.floor(share) + Number(raised.has(domain))]);
}

export interface PoolItem { id: string; family: string; domain: string; type: string; case?: string }
export interface Form { ids: readonly string[]; missing: Readonly<Record<string, number>> }
