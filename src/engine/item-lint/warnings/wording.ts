import { textsOf, type Bank, type Entry } from '../bank.ts';
import type { Finding, Rule } from '../rule.ts';
import { askedIn, plain, prose, sentencesOf } from '../words.ts';

/** Part of the bank that may ask for what is not so. */
const NEGATIVE_SHARE = 0.05;

export const negativeStem: Rule = {
  id: 'W04',
  title: 'Question that asks for what is not so',
  find: ({ items }) => {
    const negative = items.filter(({ question }) => NEGATIVE.test(plain(askedIn(question.stem) ?? '')));
    const quiet = negative.filter(({ question }) => !/\*\*(?:NOT|EXCEPT|LEAST|FALSE)\*\*/.test(question.stem));
    return [
      ...quiet.map((entry) => inStem(entry, 'The question is negative and does not say so in bold capitals.', 'Ask for what is so; where that cannot be, write **NOT**.')),
      ...(negative.length > NEGATIVE_SHARE * items.length && negative.length > 1
        ? [{ cause: `${negative.length} of ${items.length} items ask for what is not so; 5 % are enough.`, fix: 'Ask some of them the other way round.' }] : []),
    ];
  },
};

export const absoluteWords: Rule = {
  id: 'W05',
  title: 'Absolute words in wrong options more than in keys',
  find: ({ items }) => {
    const options = items.flatMap(({ lists }) => lists.filter(({ code }) => !code).flatMap((list) => list.options));
    const rate = (right: boolean) => {
      const these = options.filter(({ correct }) => correct === right);
      return { hits: these.filter(({ text }) => ABSOLUTE.test(prose(text))).length, of: these.length };
    };
    const [key, wrong] = [rate(true), rate(false)];
    if (wrong.hits < 5 || wrong.hits * key.of <= 2 * key.hits * wrong.of) return [];
    return [{
      cause: `Words like “always” and “only” stand in ${wrong.hits} of ${wrong.of} wrong options and in ${key.hits} of ${key.of} keys.`,
      fix: 'Take them out of wrong options, or make the keys as firm.',
    }];
  },
};

export const vagueWords: Rule = {
  id: 'W09',
  title: 'Vague frequency in an option',
  find: ({ items }) => items.flatMap((entry) => textsOf(entry, 'option').flatMap(({ text, path }) => {
    const [word] = VAGUE.exec(prose(text)) ?? [];
    return word === undefined ? [] : [{ item: entry.item, path, cause: `“${word}” can be argued about.`, fix: 'Say how often, or under which condition.' }];
  })),
};

export const askedPlainly: Rule = {
  id: 'W10',
  title: 'Stem that does not ask',
  find: (bank) => inStems(bank, ({ question: { stem } }) => {
    if (/\bwhich of the(?:se)? (?:following )?(?:statements? )?(?:is|are) (?:true|correct)\b/i.test(plain(stem))) return ['The question can be answered only by reading all options.', 'Ask something that can be answered with the options covered.'];
    const asks = askedIn(stem) !== undefined || sentencesOf(stem).some((sentence) => LEAD_IN.test(sentence));
    return asks ? undefined : ['The stem has neither a question nor a task.', 'End it with a question, or begin a sentence with the task: “Complete …”, “Match …”.'];
  }),
};

export const opinions: Rule = {
  id: 'W22',
  title: 'Best answer without a criterion',
  find: (bank) => inStems(bank, ({ question: { stem } }) => {
    if (!OPINION.test(plain(askedIn(stem) ?? '')) || CRITERION.test(stem)) return undefined;
    return ['The question asks for the best without saying by what.', 'State the criterion: cost, effort, latency, least privilege.'];
  }),
};

function inStems({ items }: Bank, told: (entry: Entry) => [cause: string, fix: string] | undefined): Finding[] {
  return items.flatMap((entry) => {
    const found = told(entry);
    return found ? [inStem(entry, ...found)] : [];
  });
}

function inStem({ item, under }: Entry, cause: string, fix: string): Finding {
  return { item, path: [...under, 'stem'], cause, fix };
}

const NEGATIVE = /\b(?:which|what)\b[^.?]*\b(?:(?<!\b(?:may|must|should|but) )not|except|false|incorrect|least (?:likely|suitable|appropriate|important|useful))\b[^.?]*\?|\ball\b[^.?]*\bexcept\b/i;
const ABSOLUTE = /\b(?:always|never|only|all|none|every|must|cannot)\b/i;
const VAGUE = /\b(?:often|usually|sometimes|generally|frequently|rarely|seldom|typically|normally|probably|might)\b/i;
const LEAD_IN = /^(?:Complete|Match|Put|Give|Name|Choose|Order|Select|Fill|Say|Decide|Judge|Pair|Assign|Arrange|Build|Write)\b/;
const OPINION = /\b(?:best|most (?:appropriate|suitable|likely|sensible|effective)|should)\b/i;
const CRITERION = /\*\*|\b(?:cost|effort|latency|privilege|cheapest|fastest|least|fewest|lowest|without|must|needs?|wants?|within|at least|at most|criterion|keep)\b/i;
