import { describe, expect, it } from 'vitest';
import { announcement, leftText } from './time.ts';

const MINUTE = 60_000;

describe('leftText', () => {
  it('shows minutes and seconds, and nothing below zero', () => {
    expect([62 * MINUTE + 14_000, 60_000, 59_001, 999, 0, -5000].map(leftText)).toEqual(['62:14', '1:00', '1:00', '0:01', '0:00', '0:00']);
  });
});

describe('announcement', () => {
  it('speaks at the half, at ten, five and one minute, and at no other second of a sitting', () => {
    const said: string[] = [];
    for (let left = 100 * MINUTE; left >= -5000; left -= 1000) {
      const words = announcement(100 * MINUTE, left + 1000, left);
      if (words !== undefined) said.push(words);
    }
    expect(said).toEqual(['Half of the time is gone.', '10 minutes left.', '5 minutes left.', '1 minute left.']);
  });

  it('speaks once where a machine slept over several thresholds', () => {
    expect(announcement(100 * MINUTE, 60 * MINUTE, 4 * MINUTE)).toBe('5 minutes left.');
  });
});
