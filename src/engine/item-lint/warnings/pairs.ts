import type { Entry } from '../bank.ts';
import { COPY } from '../lengths.ts';
import type { Rule } from '../rule.ts';
import { likeness, plain, wordsOf } from '../words.ts';

/** Words from which on a key is rare enough to be recognised in another stem. */
const RARE = 4;

export const hinged: Rule = {
  id: 'W14',
  title: 'Item that gives away another',
  find: ({ items }) => {
    const stems = items.map((entry) => ({ entry, said: ` ${entry.texts.filter(({ role }) => role === 'stem' || role === 'code').flatMap(({ text }) => wordsOf(text)).join(' ')} ` }));
    return items.flatMap((entry) => keysOf(entry).flatMap(({ words, path }) => stems
      .filter(({ entry: other, said }) => other.item.family !== entry.item.family && said.includes(` ${words} `))
      .map(({ entry: other }) => ({
        item: entry.item, path,
        cause: `The stem of \`${other.item.id}\` holds the words of this key.`,
        fix: 'Ask one of the two in other words.',
      }))));
  },
};

export const nearCopies: Rule = {
  id: 'W15',
  title: 'Stems that are nearly the same outside a family',
  find: ({ items }) => items.flatMap((entry, index) => items.slice(0, index)
    .filter((other) => other.item.family !== entry.item.family && likeness(whole(other), whole(entry)) > COPY)
    .map((other) => ({
      item: entry.item, path: [...entry.under, 'stem'],
      cause: `This is nearly the same as \`${other.item.id}\`, in another family.`,
      fix: `Write \`family: ${other.item.family}\`, or ask for something else.`,
    }))),
};

function keysOf({ lists }: Entry): { words: string; path: (string | number)[] }[] {
  return lists.flatMap(({ path, options }) => options.flatMap(({ correct, text }, index) => {
    const words = wordsOf(text);
    const code = /^`[^`]{8,}`$/.test(plain(text) === text ? '' : text);
    return correct && (words.length >= RARE || code) ? [{ words: words.join(' '), path: [...path, index, 'text'] }] : [];
  }));
}

/** Stem and code: two items may ask the same sentence about different programs. */
function whole({ texts }: Entry): string {
  return texts.filter(({ role }) => role === 'stem' || role === 'code').map(({ text }) => text).join('\n');
}
