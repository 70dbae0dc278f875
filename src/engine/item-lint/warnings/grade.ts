import { sentencesOf, wordsOf } from '../words.ts';

/**
 * Reading grade of a text without its code: Flesch–Kincaid (Kincaid et al. 1975),
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Syllables are counted as groups of vowels.
 *
 * @returns a school year; 0 for a text under 20 words, which gives no estimate.
 */
export function gradeOf(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => wordsOf(sentence)).filter((word) => /[a-z]/.test(word));
  if (words.length < 20) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^l]e|es|ed)$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
}
