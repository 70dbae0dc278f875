import { indexOfName } from '../../checks/bounded.ts';
import { ageAtEdition } from '../../graph/age.ts';
import type { Rule } from '../rule.ts';
import { plain } from '../words.ts';

/** Days before the edition within which a key was checked. */
const DAYS = 180;

export const oldKeys: Rule = {
  id: 'W20',
  title: 'Key not checked for half a year before the edition',
  find: ({ items, guide }) => items.flatMap(({ item }) => {
    const age = ageAtEdition(guide, item.verified);
    return age <= DAYS ? [] : [{
      item, path: ['verified'],
      cause: `The key was last checked ${age} days before this edition.`,
      fix: 'Check it against the sources and set `verified` to that day.',
    }];
  }),
};

export const oldNames: Rule = {
  id: 'W21',
  title: 'Old name in an item that is not about old names',
  find: ({ items, guide }) => items.filter(({ item }) => !item.legacy).flatMap(({ item, texts }) => texts.flatMap(({ text, path }) => guide.rules.bannedNames
    .filter(({ name }) => indexOfName(plain(text), name) >= 0)
    .map(({ name, use, why }) => ({ item, path, cause: `\`${name}\` is an old name: ${why}`, fix: `Write ${use}, or mark the item \`legacy: true\`.` })))),
};
