import { singleLists, type Bank, type Entry, type OptionList } from '../bank.ts';
import type { Finding, Rule } from '../rule.ts';
import { contentWords, plain } from '../words.ts';

/** A cue needs more than one other option to stand out from. */
const LEAST_OPTIONS = 3;

export const specificKey: Rule = {
  id: 'W02',
  title: 'Key that alone is specific',
  find: (bank) => cues(bank, ({ list }) => {
    const alone = SPECIFIC.find(({ pattern }) => list.options.every(({ correct, text }) => pattern.test(text) === correct));
    return alone && { cause: `Only the key has ${alone.what}.`, fix: 'Give a wrong option one as well, or take it out of the key.' };
  }),
};

export const clang: Rule = {
  id: 'W06',
  title: 'Word of the stem that only the key repeats',
  find: (bank) => cues(bank, ({ entry, list }) => {
    const asked = contentWords(entry.question.stem);
    const wrong = new Set(list.options.filter(({ correct }) => !correct).flatMap(({ text }) => [...contentWords(text)]));
    const echo = [...contentWords(keyOf(list))].find((word) => asked.has(word) && !wrong.has(word));
    return echo === undefined ? undefined : { cause: `“${echo}” stands in the stem and in the key, and in no other option.`, fix: 'Use the word in a wrong option too, or another word in the key.' };
  }),
};

export const convergence: Rule = {
  id: 'W07',
  title: 'Key that shares most with the other options',
  find: (bank) => cues(bank, ({ list }) => {
    const scores = list.options.map((option) => list.options.filter((other) => other !== option)
      .reduce((sum, other) => sum + shared(option.text, other.text), 0));
    const key = scores[list.options.findIndex(({ correct }) => correct)] ?? 0;
    const next = Math.max(...scores.filter((_, index) => list.options[index]?.correct === false));
    return key >= 4 && key >= 1.5 * next ? { cause: 'The key shares more words with the other options than any of them does.', fix: 'Let a wrong option combine the elements as well.' } : undefined;
  }),
};

export const grammarCue: Rule = {
  id: 'W08',
  title: 'Option that does not fit the stem’s grammar',
  find: (bank) => cues(bank, ({ entry, list }) => {
    if (list.options.every(({ correct, text }) => /[.!]$/.test(plain(text)) === correct)) return { cause: 'Only the key ends in a full stop.', fix: 'End all options alike.' };
    if (list.options.every(({ correct, text }) => /[.!]$/.test(plain(text)) !== correct)) return { cause: 'Only the key ends without a full stop.', fix: 'End all options alike.' };
    const article = /\b(an?)$/i.exec(plain(entry.question.stem))?.[1];
    if (article === undefined) return undefined;
    const fits = list.options.map(({ text }) => /^[aeiou]/i.test(plain(text)) === (article.toLowerCase() === 'an'));
    return fits.every(Boolean) ? undefined : { cause: `The stem ends in “${article}”, which does not fit every option.`, fix: 'Move the article into the options.' };
  }),
};

function cues(bank: Bank, cueIn: (place: { entry: Entry; list: OptionList }) => Pick<Finding, 'cause' | 'fix'> | undefined): Finding[] {
  return singleLists(bank).filter(({ list }) => !list.code && list.options.length >= LEAST_OPTIONS).flatMap(({ entry, list }) => {
    const cue = cueIn({ entry, list });
    return cue ? [{ item: entry.item, path: list.path, ...cue }] : [];
  });
}

function keyOf({ options }: OptionList): string {
  return options.find(({ correct }) => correct)?.text ?? '';
}

function shared(a: string, b: string): number {
  const others = contentWords(b);
  return [...contentWords(a)].filter((word) => others.has(word)).length;
}

const SPECIFIC = [
  { what: 'a number', pattern: /\d/ },
  { what: 'code', pattern: /`/ },
  { what: 'a parenthesis', pattern: /\(/ },
  { what: 'a qualifier', pattern: /\b(?:about|at least|at most|up to|only if|unless|provided)\b/i },
];
