import { singleLists, type Bank, type Entry } from './bank.ts';
import { COPY, keyLongest, type KeyLongest, withoutCopies } from './lengths.ts';
import { likeness } from './words.ts';

/** Everything counted over a bank; near-copies are counted once in `keyLongest`, and listed. */
export function statisticsOf(bank: Bank): BankStatistics {
  const { items } = bank;
  return {
    ...mix(bank),
    types: tally(items.map(({ question }) => question.type)),
    levels: tally(items.map(({ item }) => item.level)),
    families: Object.keys(tally(items.map(({ item }) => item.family))).length,
    inCases: items.filter(({ item }) => item.type === 'case').length,
    copies: items.length - withoutCopies(items).length + outsideFamilies(items),
    keyLongest: keyLongest(bank),
    keyPlaces: tally(singleLists(bank).map(({ list }) => `${list.options.findIndex(({ correct }) => correct) + 1} of ${list.options.length}`)),
    objectives: coverage(bank),
    domains: domainShares(bank),
  };
}

/** Items and families of each objective of the guide’s outlines, in their order. */
export function coverage({ guide, items }: Bank): ObjectiveCount[] {
  return [...guide.objectives.keys()].map((objective) => {
    const asking = items.filter(({ item }) => item.objectives.includes(objective));
    return { objective, items: asking.length, families: new Set(asking.map(({ item }) => item.family)).size };
  });
}

/**
 * Share of each weighted domain among the items of its outline, against the outline’s range. An item counts once for each
 * domain it asks for. Ranges are normalised, since published ones need not add up: each end is divided by the sum of all middles.
 * Outlines without items are left out.
 */
export function domainShares({ guide, items }: Bank): DomainShare[] {
  return [...guide.blueprints.values()].flatMap(({ id, domains }) => {
    const weighted = domains.flatMap(({ weight, ...domain }) => (weight ? [{ ...domain, weight }] : []));
    const whole = weighted.reduce((sum, { weight }) => sum + (weight.min + weight.max) / 2, 0);
    const counted = weighted.map((domain) => {
      const own = new Set(domain.groups.flatMap(({ objectives }) => objectives).map((objective) => `${id}/${objective.id}`));
      return { domain, count: items.filter(({ item }) => item.objectives.some((objective) => own.has(objective))).length };
    });
    const all = counted.reduce((sum, { count }) => sum + count, 0);
    return all === 0 ? [] : counted.map(({ domain, count }) => ({
      domain: `${id}/${domain.id}`, items: count, share: count / all, min: domain.weight.min / whole, max: domain.weight.max / whole,
    }));
  });
}

/** How many items there are, are not single choice, and ask for recall. A case counts as what it asks. */
export function mix({ items }: Bank): { items: number; notSingle: number; recall: number } {
  return {
    items: items.length,
    notSingle: items.filter(({ question }) => question.type !== 'single').length,
    recall: items.filter(({ item }) => item.level === 'recall').length,
  };
}

function outsideFamilies(items: readonly Entry[]): number {
  return items.filter((entry, index) => items.slice(0, index)
    .some((other) => other.item.family !== entry.item.family && likeness(other.question.stem, entry.question.stem) > COPY)).length;
}

function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface ObjectiveCount { objective: string; items: number; families: number }
/** Shares are 0–1. */
export interface DomainShare { domain: string; items: number; share: number; min: number; max: number }
export interface BankStatistics {
  items: number; notSingle: number; recall: number; inCases: number; families: number; copies: number;
  types: Record<string, number>;
  levels: Record<string, number>;
  keyLongest: KeyLongest;
  /** Place of the key as written, `place of options` → lists. Readers see options shuffled. */
  keyPlaces: Record<string, number>;
  objectives: readonly ObjectiveCount[];
  domains: readonly DomainShare[];
}
