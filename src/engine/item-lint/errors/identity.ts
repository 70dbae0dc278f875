import type { Rule } from '../rule.ts';

/** Reader data hangs on ids, so an id that was given up never comes back. */
export const retiredIds: Rule = {
  id: 'E02',
  title: 'Id that was retired',
  find: ({ items, guide }) => items.filter(({ item }) => guide.rules.retiredItems.includes(item.id)).map(({ item }) => ({
    item, path: ['id'],
    cause: `The id \`${item.id}\` belonged to an item that was withdrawn.`,
    fix: 'Choose an id that was never used.',
  })),
};

/** The reader is sent to the passage that teaches it, not to the top of a chapter. */
export const taughtSection: Rule = {
  id: 'E05',
  title: 'Item without the section that teaches it',
  find: ({ items }) => items.filter(({ item }) => !item.chapter.includes('#')).map(({ item }) => ({
    item, path: ['chapter'],
    cause: `\`${item.chapter}\` names a chapter without a section.`,
    fix: `Write \`${item.chapter}#section\`, with the section that teaches it.`,
  })),
};

/** A key is checked at a date that the edition has reached, and code against versions that are named. */
export const verifiedKeys: Rule = {
  id: 'E06',
  title: 'Key without its date or versions',
  find: ({ items, guide }) => items.flatMap(({ item, question }) => {
    const program = question.type === 'code-output' || (question.type === 'dropdown' && question.language === 'python');
    return [
      ...(item.verified > guide.manifest.edition ? [{
        item, path: ['verified'],
        cause: `\`verified\` is ${item.verified}, after this edition of ${guide.manifest.edition}.`,
        fix: 'Correct the date, or set `edition` in `guide.yaml` forward.',
      }] : []),
      ...(program && Object.keys(item.testedWith).length === 0 ? [{
        item, path: ['testedWith'],
        cause: 'The key depends on a program, but no version is named.',
        fix: 'Add `testedWith: { python: "3.11" }`, with every package whose behaviour decides the key.',
      }] : []),
    ];
  }),
};
