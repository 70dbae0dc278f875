import type { Rule } from '../rule.ts';
import { plain } from '../words.ts';

/** A number, with a sign, a currency or a unit around it. */
const NUMBER = /^[^\w\s]?\s?(-?\d[\d ,]*(?:\.\d+)?)\s?(?:%|°?[A-Za-z]{0,8})$/;
const MOST = 5;

export const unsortedNumbers: Rule = {
  id: 'W13',
  title: 'Numbers that are not sorted',
  find: ({ items }) => items.flatMap(({ item, lists }) => lists.flatMap(({ path, options }) => {
    const numbers = options.flatMap(({ text }) => NUMBER.exec(plain(text))?.[1] ?? []).map((text) => Number(text.replace(/[ ,]/g, '')));
    const rising = numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
    const falling = numbers.every((number, index) => index === 0 || number <= (numbers[index - 1] ?? 0));
    if (numbers.length < options.length || numbers.length < 3 || rising || falling) return [];
    return [{ item, path, cause: `The numbers stand as ${numbers.join(', ')}.`, fix: 'Sort them: an author sees gaps in the row, and a printed form is easier to read.' }];
  })),
};

export const optionCounts: Rule = {
  id: 'W17',
  title: 'Single choice with too few or too many options',
  find: ({ items }) => items.flatMap(({ item, question, under }) => {
    if (question.type !== 'single' && question.type !== 'code-output') return [];
    const { length } = question.options;
    if (length >= 3 && length <= MOST) return [];
    return [{ item, path: [...under, 'options'], cause: `There are ${length} options.`, fix: 'Write three or four; a fifth seldom catches anybody.' }];
  }),
};
