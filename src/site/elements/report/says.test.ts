import { describe, expect, it } from 'vitest';
import { longTime, percent, shortTime, signed } from './says.ts';

describe('times', () => {
  it('are told in seconds up to a minute, then in both', () => {
    expect([0, 48_400, 59_600, 125_000].map(shortTime)).toEqual(['0 s', '48 s', '1 min 00 s', '2 min 05 s']);
  });
  it('of work are told in whole minutes, at least one', () => {
    expect([0.2, 1, 59.6, 61, 120].map(longTime)).toEqual(['1 minute', '1 minute', '1 hour', '1 hour 1 minute', '2 hours']);
  });
});

describe('shares', () => {
  it('are whole per cents, and differences carry their sign', () => {
    expect(percent(7 / 15)).toBe(47);
    expect([0.266, -0.266, 0.001, -0.001].map(signed)).toEqual(['+27', '−27', '0', '0']);
  });
});
