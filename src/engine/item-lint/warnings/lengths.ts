import { singleLists, textsOf } from '../bank.ts';
import { isKeyLongest, keyLongest, lengthsOf } from '../lengths.ts';
import type { Rule } from '../rule.ts';
import { plain, wordsOf } from '../words.ts';
import { gradeOf } from './grade.ts';

/** Key to the mean of the other options. */
const LONGER = 1.3;
/** Longest to shortest option, and the characters between them. */
const UNEVEN = { ratio: 2.5, characters: 30 };
const STEM_WORDS = 120;
const OPTION_WORDS = 25;
/** School year (Flesch–Kincaid). */
const GRADE = 12;

export const longKey: Rule = {
  id: 'W01',
  title: 'Key that is the single longest option',
  find: (bank) => singleLists(bank).flatMap(({ entry, list }) => {
    const lengths = lengthsOf(list);
    const key = lengths[list.options.findIndex(({ correct }) => correct)] ?? 0;
    const mean = (lengths.reduce((sum, one) => sum + one, 0) - key) / (lengths.length - 1);
    return isKeyLongest(list) && key > LONGER * mean ? [{
      item: entry.item, path: list.path,
      cause: `The key has ${key} characters, the other options ${Math.round(mean)} on average.`,
      fix: 'Shorten the key, or give a wrong option as many words.',
    }] : [];
  }),
};

/** Issue 7 asks for p > 0.05 over the bank: whoever always picks the longest gains nothing. */
export const longKeysOfBank: Rule = {
  id: 'W01',
  title: 'Keys that are the longest option too often',
  find: (bank) => {
    const { lists, hits, expected, p } = keyLongest(bank);
    return p > 0.05 ? [] : [{
      cause: `In ${hits} of ${lists} lists the key is the longest option; chance gives ${expected.toFixed(1)} (p = ${p.toPrecision(2)}).`,
      fix: 'Shorten keys, or lengthen wrong options, until p is above 0.05.',
    }];
  },
};

export const unevenOptions: Rule = {
  id: 'W03',
  title: 'Options of uneven length',
  find: ({ items }) => items.flatMap(({ item, lists }) => lists.flatMap((list) => {
    const lengths = lengthsOf(list);
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
    return most > UNEVEN.ratio * least && most - least > UNEVEN.characters ? [{
      item, path: list.path,
      cause: `The options have between ${least} and ${most} characters.`,
      fix: 'Bring them nearer to each other.',
    }] : [];
  })),
};

export const longTexts: Rule = {
  id: 'W11',
  title: 'Stem or option that is long or hard to read',
  find: ({ items }) => items.flatMap((entry) => {
    const { item, question } = entry;
    const words = wordsOf(question.stem).length;
    const grade = gradeOf(question.stem);
    const stem = { item, path: [...entry.under, 'stem'] };
    return [
      ...(words > STEM_WORDS && item.type !== 'case' ? [{ ...stem, cause: `The stem has ${words} words; ${STEM_WORDS} are enough outside a case.`, fix: 'Leave out what the answer does not need.' }] : []),
      ...(grade > GRADE ? [{ ...stem, cause: `The stem reads at school year ${grade.toFixed(0)}; ${GRADE} is the limit.`, fix: 'Use shorter sentences and plainer words.' }] : []),
      ...textsOf(entry, 'option').filter(({ text }) => plain(text).split(' ').length > OPTION_WORDS)
        .map(({ path }) => ({ item, path, cause: `This option has more than ${OPTION_WORDS} words.`, fix: 'Move what all options share into the stem.' })),
    ];
  }),
};
