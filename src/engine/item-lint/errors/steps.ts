import type { Rule } from '../rule.ts';
import { prose } from '../words.ts';

/** Words that tell the order of steps by themselves. */
const TELLING = /\b(?:first|firstly|then|next|finally|lastly|at last|afterwards)\b/i;

/** Steps to put in order do not tell their places. */
export const steps: Rule = {
  id: 'E10',
  title: 'Step that tells its place',
  find: ({ items }) => items.flatMap(({ item, question, under }) => (question.type !== 'order' ? [] : question.steps.flatMap(({ text }, index) => {
    const [word] = TELLING.exec(prose(text)) ?? [];
    return word === undefined ? [] : [{
      item, path: [...under, 'steps', index, 'text'],
      cause: `“${word}” tells where this step stands.`,
      fix: 'Say what is done, without the word.',
    }];
  }))),
};
