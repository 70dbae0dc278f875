import type { PoolItem } from '../../../study/exam/index.ts';
import type { Bank } from '../../bank-data.ts';

/** The items that ask for something of a blueprint's weighted domains, each under the first such domain that it names. */
export function poolOf(bank: Bank, blueprint: string): PoolItem[] {
  const weighted = new Set(bank.blueprints[blueprint]?.domains.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return Object.entries(bank.items).flatMap(([id, { family, type, objectives, case: name }]): PoolItem[] => {
    const [domain] = objectives.flatMap((ref) => {
      const [from, place = ''] = bank.objectives[ref]?.domain.split('/') ?? [];
      return from === blueprint && weighted.has(place) ? place : [];
    });
    return domain === undefined ? [] : [{ id, family, type, domain, ...(name !== undefined && { case: name }) }];
  });
}
