import { describe, expect, it, test } from 'vitest';
import { byMostWords, searchWords } from './loose.ts';

describe('searchWords', () => {
  test.each([
    ['mount vs download job input', ['mount', 'download', 'job', 'input']],
    ['How do I tell the tide?', ['tell', 'tide']],
    ['to be or not to be', ['to', 'be', 'or', 'not', 'to', 'be']],
    ['"the tide is in"', ['"the', 'tide', 'is', 'in"']],
    ['  two   words ', ['two', 'words']],
  ])('of %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});

describe('byMostWords', () => {
  const answer = (...found: [string, number][]) => ({ results: found.map(([id, score]) => ({ id, score, data: () => Promise.reject(new Error(id)) })), totalFilters: {} });
  const order = (...answers: Parameters<typeof byMostWords>[0]) => byMostWords(answers).map(({ id }) => id);

  it('puts a page with two of the words before one with one of them', () => {
    expect(order(answer(['a', 1], ['b', 1]), answer(['c', 1], ['b', 1]))).toEqual(['b', 'a', 'c']);
  });

  it('lets a rare word tell more than one that many pages have', () => {
    expect(order(answer(['a', 1], ['b', 1], ['c', 1], ['d', 1]), answer(['e', 1]))[0]).toBe('e');
  });

  it('puts a page with two of the words before one that says a single word often', () => {
    expect(order(answer(['a', 5], ['b', 2]), answer(['c', 5], ['b', 2]))[0]).toBe('b');
  });

  it('shows a page by the word that tells most of it', () => {
    const rare = answer(['a', 1]);
    expect(byMostWords([answer(['a', 1], ['b', 1], ['c', 1]), rare])[0]).toBe(rare.results[0]);
  });

  it('has nothing where no word is found', () => {
    expect(byMostWords([answer(), answer()])).toEqual([]);
  });
});
