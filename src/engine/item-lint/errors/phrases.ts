import type { Rule } from '../rule.ts';
import { plain } from '../words.ts';

/** No item speaks of leaked questions: `bannedPhrases` in `rules.yaml`. */
export const bannedPhrases: Rule = {
  id: 'E16',
  title: 'Phrase that no item may hold',
  find: ({ items, guide }) => items.flatMap(({ item, texts }) => texts.flatMap(({ text, path }) => guide.rules.bannedPhrases
    .filter((phrase) => plain(text).toLowerCase().includes(phrase.toLowerCase()))
    .map((phrase) => ({ item, path, cause: `“${phrase}” may not stand in an item.`, fix: 'Leave it out: every item is the guide’s own.' })))),
};
