import { textsOf } from '../bank.ts';
import type { Rule } from '../rule.ts';
import { contentWords, sentencesOf } from '../words.ts';

/** Content words from which on a sentence counts as a statement of its own. */
const LEAST = 4;

/** A sentence of the stem that nothing else takes up; a person decides whether it may go. */
export const windowDressing: Rule = {
  id: 'W12',
  title: 'Sentence that no option and no rationale takes up',
  find: ({ items }) => items.flatMap((entry) => {
    const sentences = sentencesOf(entry.question.stem);
    const used = new Set(textsOf(entry, 'option', 'why', 'code', 'hint').flatMap(({ text }) => [...contentWords(text)]));
    return sentences.filter((sentence) => !/[?:]/.test(sentence)).filter((sentence) => {
      const others = new Set(sentences.filter((other) => other !== sentence).flatMap((other) => [...contentWords(other)]));
      const words = [...contentWords(sentence)];
      return words.length >= LEAST && !words.some((word) => used.has(word) || others.has(word));
    }).map((sentence) => ({
      item: entry.item, path: [...entry.under, 'stem'],
      cause: `Nothing takes up “${sentence.slice(0, 60)}${sentence.length > 60 ? '…' : ''}”.`,
      fix: 'Leave the sentence out, or let a rationale say what it is for.',
    }));
  }),
};
