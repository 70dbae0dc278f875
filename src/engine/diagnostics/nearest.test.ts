import { describe, expect, it } from 'vitest';
import { nearest, offer } from './nearest.ts';

describe('nearest', () => {
  it('finds a name with a letter changed, added, dropped or swapped', () => {
    expect(['lavel', 'levell', 'leve', 'elvel'].map((word) => nearest(word, ['family', 'level', 'stem']))).toEqual(['level', 'level', 'level', 'level']);
  });
  it('finds the closer of two names and passes over case', () => {
    expect(nearest('Check', ['chick', 'check'])).toBe('check');
  });
  it('finds nothing where no name is close', () => {
    expect(nearest('stem', ['family', 'objectives'])).toBeUndefined();
  });
});

describe('offer', () => {
  it('lists at most eight names and counts the rest', () => {
    const names = Array.from({ length: 10 }, (_, index) => `name-number-${index}`);
    expect(offer('x', names, 'Remove it.')).toMatch(/^Write one of `name-number-0`,.* or 2 more, or remove it\.$/);
  });
  it('gives only the other way out where there is no name', () => {
    expect(offer('x', [], 'Remove it.')).toBe('Remove it.');
  });
});
