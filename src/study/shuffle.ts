import { hash } from './hash.ts';

/**
 * Shuffles by a seed: the same seed, id and list give the same order on every machine.
 *
 * @param seed what makes this shuffle differ from others of the same item, for instance that of a sitting.
 * @param id of the item, so that items of one sitting are not shuffled alike.
 * @returns a new list; the given one stays as it is.
 */
export function shuffled<Value>(list: readonly Value[], seed: string, id: string): Value[] {
  const next = numbers(hash(`${seed}\n${id}`));
  const rest = [...list];
  const result: Value[] = [];
  while (rest.length > 0) result.push(...rest.splice(Math.floor(next() * rest.length), 1));
  return result;
}

/** Mulberry32: numbers from 0 to below 1 that follow from the state alone. */
function numbers(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
