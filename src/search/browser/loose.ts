import type { EngineAnswer, EngineResult } from './globals.ts';

/**
 * The words that a search goes by. Small words of English, which stand on every page or are no word of a text (“vs”), are left out
 * where others remain; in quotation marks all are meant.
 */
export function searchWords(text: string): readonly string[] {
  const words = text.trim().split(/\s+/).filter((word) => word !== '');
  if (text.includes('"')) return words;
  const bare = words.map((word) => word.replace(/[?!.,;:]+$/, ''));
  const telling = bare.filter((word) => !SMALL.has(word.toLowerCase()));
  return telling.length > 0 ? telling : bare;
}

/**
 * Pages that have some of the words, best first: a page gets for each word the engine's score, times how telling the word is (inverse
 * document frequency, Spärck Jones 1972). Of the score the logarithm is taken, so that a page with more of the words stands before one
 * that says a single word often.
 *
 * @param answers one for each word, searched alone.
 */
export function byMostWords(answers: readonly EngineAnswer[]): readonly EngineResult[] {
  const all = new Set(answers.flatMap(({ results }) => results.map(({ id }) => id))).size;
  const sums = new Map<string, { sum: number; most: number; result: EngineResult }>();
  for (const { results } of answers) {
    const weight = Math.log(1 + all / results.length);
    for (const result of results) {
      const gain = weight * Math.log1p(result.score);
      const { sum, most, result: shown } = sums.get(result.id) ?? { sum: 0, most: 0, result };
      sums.set(result.id, { sum: sum + gain, most: Math.max(most, gain), result: gain > most ? result : shown });
    }
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ result }) => result);
}

/** Words of grammar: they say how a question is put, not what it is about. */
const SMALL: ReadonlySet<string> = new Set((
  'a about am an and are as at be been by can could did do does for from had has have how i if in into is it its me might must my no not of on or our '
  + 'shall should so than that the their them then there these this those to versus vs was we were what when where which who why will with would you your'
).split(' '));
