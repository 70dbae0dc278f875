import { describe, expect, it } from 'vitest';
import { elapsed, type ClockMark } from './clock.ts';

const mark = (page: string, tick: number, kind: ClockMark['kind'] = 'beat'): ClockMark => ({ page, tick, kind });

describe('elapsed', () => {
  it('runs on after the page was killed, from where it was', () => {
    expect(elapsed([mark('a', 5), mark('a', 15), mark('b', 0), mark('b', 10)], 30)).toBe(20);
  });

  it('counts time once where two tabs are open', () => {
    expect(elapsed([mark('a', 0), mark('b', 0), mark('a', 10), mark('b', 10), mark('a', 20), mark('b', 20)], 30)).toBe(20);
  });

  it('counts a sleep as the longest step, and never runs back', () => {
    expect(elapsed([mark('a', 0), mark('a', 9000), mark('a', 10)], 30)).toBe(30);
  });

  it('stands still between pause and resume', () => {
    expect(elapsed([mark('a', 0), mark('a', 10, 'pause'), mark('a', 25), mark('a', 30, 'resume'), mark('a', 35)], 30)).toBe(15);
  });
});
