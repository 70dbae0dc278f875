import type { OptionList } from '../bank.ts';
import type { Finding, Rule } from '../rule.ts';
import { plain, wordsOf } from '../words.ts';

/** Words from which on a text that stands whole inside another counts as a restatement of it. */
const RESTATED = 3;

/** Each option of a list says something else. */
export const distinctOptions: Rule = {
  id: 'E09',
  title: 'Two options that say the same',
  find: ({ items }) => items.flatMap(({ item, lists }) => lists.flatMap((list) => [...equal(list), ...restated(list)].map((found) => ({ item, ...found })))),
};

/** An image has words for those who do not see it, and they do not give the key away. */
export const imageWords: Rule = {
  id: 'E14',
  title: 'Image without words, or with the key in them',
  find: ({ items }) => items.flatMap(({ item, texts, lists }) => {
    const keys = lists.flatMap(({ options }) => options.filter(({ correct }) => correct).map(({ text }) => plain(text).toLowerCase()));
    return texts.flatMap(({ text, path }) => [...text.matchAll(/!\[([^\]]*)\]\(/g)].flatMap(([, alt = '']): Finding[] => {
      if (alt.trim() === '') return [{ item, path, cause: 'An image has no words for readers who do not see it.', fix: 'Say in the brackets what it shows.' }];
      const told = keys.some((key) => alt.toLowerCase().includes(key));
      return told ? [{ item, path, cause: 'The words of an image hold the key.', fix: 'Say what the image shows without naming the answer.' }] : [];
    }));
  }),
};

function equal({ path, options, code }: OptionList): Finding[] {
  const said = options.map(({ text }) => (code ? text.trim() : plain(text).toLowerCase().replace(/[.;,]$/, '')));
  return said.flatMap((text, index) => (said.indexOf(text) === index ? [] : [{
    path: [...path, index, 'text'],
    cause: 'An option before this one says the same.',
    fix: 'Write another wrong idea, or leave the option out.',
  }]));
}

function restated({ path, options, code }: OptionList): Finding[] {
  const key = options.find(({ correct }) => correct);
  if (code || !key) return [];
  const right = ` ${wordsOf(key.text).join(' ')} `;
  return options.flatMap(({ correct, text }, index) => {
    const words = wordsOf(text);
    if (correct || words.length < RESTATED || right.trim() === words.join(' ') || !right.includes(` ${words.join(' ')} `)) return [];
    return [{
      path: [...path, index, 'text'],
      cause: 'This wrong option stands word for word inside the key.',
      fix: 'Say in it what makes it wrong.',
    }];
  });
}
