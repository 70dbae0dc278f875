import { describe, expect, it } from 'vitest';
import { estimateOf, shareOf, verdictOf } from './share.ts';

describe('shareOf', () => {
  it('gives the interval of Wilson', () => {
    const { low, high } = shareOf(35, 50);
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.56', '0.81']);
  });

  it('holds the raw share and stays from 0 to 1', () => {
    for (let of = 1; of < 60; of += 1) for (let points = 0; points <= of; points += 1) {
      const { raw, low, high } = shareOf(points, of);
      expect(low >= 0 && low <= raw && raw <= high && high <= 1).toBe(true);
    }
  });

  it('refuses what is no share', () => {
    expect(() => shareOf(0, 0)).toThrow(RangeError);
  });
});

describe('verdictOf', () => {
  it('says what the interval allows, and nothing of a thin bank', () => {
    const verdicts = [49, 35, 10].map((points) => verdictOf(shareOf(points, 50), 0.7, false));
    expect(verdicts).toEqual(['likely-pass', 'too-close', 'not-yet']);
    expect(verdictOf(shareOf(49, 50), 0.7, true)).toBeUndefined();
  });
});

describe('estimateOf', () => {
  it('runs from 1 over 700 at the cut to 1000', () => {
    expect([0, 0.7, 1].map((raw) => estimateOf(raw, 0.7))).toEqual([1, 700, 1000]);
    expect([0, 0.6, 1].map((raw) => estimateOf(raw, 0.6, { pass: 70, scale: 100 }))).toEqual([1, 70, 100]);
  });
});
