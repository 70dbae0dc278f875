import { singleLists, type Bank, type Entry, type OptionList } from './bank.ts';
import { atLeast } from './chance.ts';
import { likeness, plain } from './words.ts';

/** From this likeness on two stems count as copies of each other. */
export const COPY = 0.8;

/**
 * How often the key is the single longest option. Lists whose longest option is not single are left out, so that by chance
 * the key is the longest in one of `n` options; near-copies count once; `p` is the one-sided exact probability of as many.
 */
export function keyLongest(bank: Bank): KeyLongest {
  const lists = singleLists({ ...bank, items: withoutCopies(bank.items) }).map(({ list }) => list).filter(hasLongest);
  const hits = lists.filter(isKeyLongest).length;
  const chances = lists.map(({ options }) => 1 / options.length);
  return { lists: lists.length, hits, expected: chances.reduce((sum, one) => sum + one, 0), p: atLeast(hits, chances) };
}

/** Characters of each option, Markdown left out. */
export function lengthsOf({ options }: OptionList): number[] {
  return options.map(({ text }) => plain(text).length);
}

/** True where the key is longer than every other option. */
export function isKeyLongest(list: OptionList): boolean {
  const lengths = lengthsOf(list);
  return hasLongest(list) && list.options[lengths.indexOf(Math.max(...lengths))]?.correct === true;
}

/** The items without those whose stem nearly repeats that of an earlier sibling. */
export function withoutCopies(items: readonly Entry[]): Entry[] {
  return items.filter((entry, index) => !items.slice(0, index).some((earlier) => earlier.item.family === entry.item.family
    && likeness(earlier.question.stem, entry.question.stem) > COPY));
}

function hasLongest(list: OptionList): boolean {
  const lengths = lengthsOf(list);
  return lengths.filter((length) => length === Math.max(...lengths)).length === 1;
}

export interface KeyLongest { lists: number; hits: number; expected: number; p: number }
