import { describe, expect, it } from 'vitest';
import { chapterNumber, readingMinutes } from './order.ts';

const plain = { id: 'start', title: 'Start', numeral: '·', summary: 'S' };
const one = { ...plain, id: 'one', domain: 'exam-1/one' };
const two = { ...plain, id: 'two', domain: 'exam-1/two' };

describe('chapterNumber', () => {
  it('counts only parts with a domain', () => {
    expect(chapterNumber([plain, one, two], two, 3)).toBe('2.3');
  });
  it('is the place alone in a part without a domain', () => {
    expect(chapterNumber([plain, one, two], plain, 3)).toBe('3');
  });
});

describe('readingMinutes', () => {
  it('rounds up and is never less than one', () => {
    expect([0, 220, 221].map(readingMinutes)).toEqual([1, 1, 2]);
  });
});
