import { shuffled } from '../shuffle.ts';
import { quotas, quotasWithout, type Weights } from './quotas.ts';

/**
 * Assembles a form by a seed; the order of the pool does not matter.
 *
 * One case study of two items or more is taken whole, where the pool has one, and stands in a section of its own at the end. Of a
 * family at most one item is taken over all domains, but for siblings inside that case. Types are mixed: each is drawn by the
 * square root of its share in the bank, so that rare ones come up without being spent.
 *
 * @param weights domain → its weight, in any unit.
 * @param length how many items are wanted.
 * @returns ids in the order to sit; `missing` tells what the bank could not fill. A form with anything missing deserves no verdict.
 */
export function formOf(pool: readonly PoolItem[], weights: Weights, length: number, seed: string): Form {
  const weighted = pool.filter(({ domain }) => (weights[domain] ?? 0) > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const study = caseOf(weighted, quotas(weights, length), seed);
  const drawing: Drawing = { families: new Set(study.map(({ family }) => family)), types: new Map(), bank: countTypes(weighted) };
  for (const { type } of study) drawing.types.set(type, (drawing.types.get(type) ?? 0) + 1);
  const free = shuffled(weighted.filter(({ case: name }) => name === undefined), seed, 'form');
  const left = quotasWithout(quotas(weights, length), study.map(({ domain }) => domain));
  const general: PoolItem[] = [];
  const missing: Record<string, number> = {};
  // The scarcest domain draws first, so that it does not lose a family to one that has others.
  for (const [domain, quota] of [...left].toSorted((a, b) => spare(free, a) - spare(free, b))) {
    const drawn = draw(free.filter((item) => item.domain === domain), quota, drawing);
    general.push(...drawn);
    if (drawn.length < quota) missing[domain] = quota - drawn.length;
  }
  const sections = [shuffled(general.toSorted((a, b) => (a.id < b.id ? -1 : 1)), seed, 'order'), study].filter((section) => section.length > 0);
  return { ids: sections.flat().map(({ id }) => id), sections: sections.map((section) => section.length), missing };
}

/**
 * The longest form up to a length that the bank can fill whole; where it cannot fill even the shortest, the shortest with what is
 * missing told.
 *
 * @param lengths how many items a form of this exam may have.
 */
export function fullestForm(pool: readonly PoolItem[], weights: Weights, { least, most }: { least: number; most: number }, seed: string): Form {
  for (let length = most; length > least; length -= 1) {
    const form = formOf(pool, weights, length, seed);
    if (Object.keys(form.missing).length === 0) return form;
  }
  return formOf(pool, weights, least, seed);
}

/** The case study of a form, whole; none that is larger than the form may be, and rather one that its domains have room for. */
function caseOf(pool: readonly PoolItem[], shares: ReadonlyMap<string, number>, seed: string): PoolItem[] {
  const names = shuffled([...new Set(pool.flatMap(({ case: name }) => name ?? []))], seed, 'case');
  const cases = names.map((name) => pool.filter((item) => item.case === name));
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const whole = cases.filter((items) => items.length >= 2 && items.length <= total);
  return whole.find((items) => [...shares].every(([domain, share]) => items.filter((item) => item.domain === domain).length <= share)) ?? whole[0] ?? [];
}

function draw(items: readonly PoolItem[], quota: number, { families, types, bank }: Drawing): PoolItem[] {
  const drawn: PoolItem[] = [];
  const rest = new Set(items);
  const load = ({ type }: PoolItem): number => ((types.get(type) ?? 0) + 0.5) / Math.sqrt(bank.get(type) ?? 1);
  while (drawn.length < quota) {
    for (const item of rest) if (families.has(item.family)) rest.delete(item);
    const [first, ...others] = rest;
    if (!first) break;
    const next = others.reduce((best, item) => (load(item) < load(best) ? item : best), first);
    families.add(next.family);
    types.set(next.type, (types.get(next.type) ?? 0) + 1);
    drawn.push(next);
  }
  return drawn;
}

function spare(pool: readonly PoolItem[], [domain, quota]: readonly [string, number]): number {
  return new Set(pool.filter((item) => item.domain === domain).map(({ family }) => family)).size - quota;
}

function countTypes(pool: readonly PoolItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of pool) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

interface Drawing { families: Set<string>; types: Map<string, number>; bank: ReadonlyMap<string, number> }

export interface PoolItem { id: string; family: string; domain: string; type: string; case?: string }
/** `sections`: lengths of the parts that lock behind the reader, together as many as `ids`. */
export interface Form { ids: readonly string[]; sections: readonly number[]; missing: Readonly<Record<string, number>> }
