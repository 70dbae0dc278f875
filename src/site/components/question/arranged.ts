import { shuffled } from '../../../study/shuffle.ts';

/**
 * The order in which a built page shows parts. It depends on ids alone: it is the same in every build, it does not follow the
 * file, and it gives no answer away.
 */
export function arranged<Part extends Named>(parts: readonly Part[], item: string): Part[] {
  return shuffled(parts.toSorted((a, b) => (a.id < b.id ? -1 : 1)), 'page', item);
}

/** Steps to be put in order, never already standing in it. */
export function outOfOrder<Step extends Named>(steps: readonly Step[], answer: readonly string[], item: string): Step[] {
  const once = arranged(steps, item);
  const inAnswer = once.filter(({ id }) => answer.includes(id));
  const solved = answer.every((id, place) => inAnswer[place]?.id === id);
  return solved ? once.toReversed() : once;
}

interface Named { id: string }
