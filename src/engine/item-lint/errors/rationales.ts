import { textsOf } from '../bank.ts';
import type { Rule } from '../rule.ts';
import { plain } from '../words.ts';

/** Words a rationale has at least. */
const LEAST = 5;

/** Every option says why it is right or wrong, in words of its own. */
export const rationales: Rule = {
  id: 'E04',
  title: 'Option without a reason of its own',
  find: ({ items }) => items.flatMap((entry) => textsOf(entry, 'why').flatMap(({ text, path }, index, all) => {
    const words = plain(text).split(' ').length;
    if (words < LEAST) return [{
      item: entry.item, path,
      cause: `This rationale has ${words} ${words === 1 ? 'word' : 'words'}; it takes ${LEAST} at least.`,
      fix: 'Say what makes the option right, or which wrong idea it stands for.',
    }];
    if (all.findIndex((other) => plain(other.text) === plain(text)) === index) return [];
    return [{
      item: entry.item, path,
      cause: 'Another option of this item has the same rationale.',
      fix: 'Say what is particular to this option.',
    }];
  })),
};
