import { describe, expect, it } from 'vitest';
import { chapterMastery, partMastery } from './index.ts';

const mastery = new Map([['a', 0.8], ['b', 0.4]]);
const whole = [{ objective: 'a', share: 1 }];
const shared = [{ objective: 'b', share: 0.5 }, { objective: 'c', share: 1 }];

describe('chapterMastery', () => {
  it('is the mean of the objectives, weighed by shares', () => {
    expect(chapterMastery(whole, mastery)).toBeCloseTo(0.8);
    expect(chapterMastery(shared, mastery)).toBeCloseTo(0.2 / 1.5);
  });

  it('is nothing for a chapter without objectives', () => {
    expect(chapterMastery([], mastery)).toBe(0);
  });
});

describe('partMastery', () => {
  it('is what the chapters gained over all objectives of the part, taught or not', () => {
    expect(partMastery([whole, shared], 4, mastery)).toBeCloseTo(0.25);
    expect(partMastery([], 4, mastery)).toBe(0);
    expect(partMastery([], 0, mastery)).toBe(0);
  });
});
