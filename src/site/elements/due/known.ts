import type { JournalEvent } from '../../../study/journal/index.ts';
import { responsesOf, unitsOf, type Response, type Unit } from '../../../study/review/index.ts';
import type { Bank } from '../../bank-data.ts';

/** What a reader has answered of this guide as it is today, and the units that are reviewed. */
export function knownOf(bank: Bank, events: readonly JournalEvent[]): Known {
  const items = Object.entries(bank.items).map(([id, { family, objectives, key }]) => ({ id, family, objectives, key }));
  const terms = Object.keys(bank.terms);
  return { units: unitsOf({ items, terms }), responses: responsesOf(events, { keys: new Map(items.map(({ id, key }) => [id, key])), terms: new Set(terms) }) };
}

/** Questions of a chapter. */
export function itemsOf(bank: Bank, chapter: string): string[] {
  return Object.entries(bank.items).flatMap(([id, item]) => (item.chapter === chapter ? [id] : []));
}

export interface Known { units: readonly Unit[]; responses: readonly Response[] }
