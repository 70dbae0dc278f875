import type { Grade } from '../../../study/review/index.ts';
import type { Studied } from '../due/studied.ts';

/**
 * What is reviewed in one go: what is due, the least known first, then terms that are new; no more than asked for.
 *
 * @param count of cards at most.
 */
export function cardsOf({ due, fresh }: Pick<Studied, 'due' | 'fresh'>, count: number): Card[] {
  const known = due.map(({ unit, next }): Card => (unit.id.startsWith('term:') ? { term: next.slice('term:'.length), fresh: false } : { item: next }));
  return [...known, ...fresh.map((term): Card => ({ term, fresh: true }))].slice(0, count);
}

/** One question, by its item, or one term; `fresh` where the reader meets it for the first time. */
export type Card = { item: string } | { term: string; fresh: boolean };
export interface Reviewed { card: Card; grade: Grade; title: string; to: string }
