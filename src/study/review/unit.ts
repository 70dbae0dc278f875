import { termSubject } from './response.ts';

/**
 * What is scheduled: a family of items, which ask for the same thing in other words, or a term. Wordings are not scheduled,
 * since repeating one trains its recognition.
 */
export function unitsOf({ items, terms }: { items: readonly ReviewItem[]; terms: readonly string[] }): Unit[] {
  const families = new Map<string, ReviewItem[]>();
  for (const item of items) families.set(item.family, [...(families.get(item.family) ?? []), item]);
  return [
    ...[...families].map(([family, siblings]): Unit => ({
      id: family, subjects: siblings.map(({ id }) => id).sort(),
      objectives: [...new Set(siblings.flatMap(({ objectives }) => objectives))],
    })),
    ...terms.map((term): Unit => ({ id: termSubject(term), subjects: [termSubject(term)], objectives: [] })),
  ];
}

export interface ReviewItem { id: string; family: string; objectives: readonly string[] }
/** `subjects` are what `Response.of` names: the items of a family, or one term. */
export interface Unit { id: string; subjects: readonly string[]; objectives: readonly string[] }
