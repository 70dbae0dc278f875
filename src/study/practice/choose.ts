import type { QuestionType } from '../../schema/index.ts';
import { shuffled } from '../shuffle.ts';
import { grouped } from './grouped.ts';
import type { Past } from './past.ts';
import type { Only, Wish } from './wish.ts';

/**
 * The items that a wish allows. Lists of one kind widen it, different kinds narrow it: two domains allow both, a domain and a type
 * only what is of both.
 *
 * @param past undefined where nothing is known of the reader: then only what was never seen matches a wish for the unseen.
 */
export function matchesOf(wish: Wish, pool: readonly PracticeItem[], past: Past | undefined): PracticeItem[] {
  const within = (wanted: readonly string[], has: readonly string[]): boolean => wanted.length === 0 || has.some((one) => wanted.includes(one));
  return pool.filter((item) => within(wish.domains, item.domains) && within(wish.objectives, item.objectives)
    && within(wish.chapters, [item.chapter]) && within(wish.types, [item.type]) && isOf(wish.only, item.id, past));
}

/**
 * Chooses the items of a session by a seed: the same wish, pool and seed give the same list. Siblings of a family come in only
 * where families run out; items of a case stand together. The order of the pool is read for `chapter` only.
 *
 * @param pool in the order of the guide. @param strength mastery of an item's weakest objective, 0 … 1; read for `weakest` only.
 * @returns ids as they are to be sat, `wish.length` of them or all that match.
 */
export function itemsOf(wish: Wish, pool: readonly PracticeItem[], { seed, past, strength }: Chance): string[] {
  const drawn = shuffled(matchesOf(wish, pool, past).toSorted((a, b) => (a.id < b.id ? -1 : 1)), seed, 'practice');
  const ranked = wish.order === 'weakest' ? drawn.toSorted((a, b) => (strength?.get(a.id) ?? 0) - (strength?.get(b.id) ?? 0)) : drawn;
  const chosen = new Set(familiesApart(ranked).slice(0, wish.length));
  const ordered = wish.order === 'chapter' ? pool.filter((item) => chosen.has(item)) : ranked.filter((item) => chosen.has(item));
  return casesTogether(ordered).map(({ id }) => id);
}

/** First one item of each family, then the siblings, both in the order given. */
function familiesApart(items: readonly PracticeItem[]): PracticeItem[] {
  const families = new Set<string>();
  const first = items.filter(({ family }) => !families.has(family) && families.add(family));
  const taken = new Set(first);
  return [...first, ...items.filter((item) => !taken.has(item))];
}

/** A case is read once: what belongs to it follows where it comes first. */
function casesTogether(items: readonly PracticeItem[]): PracticeItem[] {
  return [...grouped(items, (item) => (item.case === undefined ? `item ${item.id}` : `case ${item.case}`)).values()].flat();
}

function isOf(only: Only, item: string, past: Past | undefined): boolean {
  switch (only) {
    case 'any': return true;
    case 'missed': return past?.missed.has(item) ?? false;
    case 'unseen': return !past?.seen.has(item);
    case 'flagged': return past?.flagged.has(item) ?? false;
    case 'sure-wrong': return past?.sureWrong.has(item) ?? false;
  }
}

/** What decides where a wish leaves a choice. */
export interface Chance { seed: string; past?: Past | undefined; strength?: ReadonlyMap<string, number> | undefined }

/** What choosing needs to know of an item. */
export interface PracticeItem {
  id: string;
  family: string;
  /** Of the question itself, also inside a case. */
  type: QuestionType;
  case?: string;
  chapter: string;
  /** `blueprint/objective`, and `blueprint/domain` of each. */
  objectives: readonly string[];
  domains: readonly string[];
}
