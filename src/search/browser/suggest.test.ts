import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from './suggest.ts';

const phrases = ['Data asset', 'Managed endpoint', 'random_state', 'Sweep job'];

describe('suggest', () => {
  it.each([
    ['endpiont', 'endpoint'],
    ['Managd endpont', 'managed endpoint'],
    ['sweep jbo', 'sweep job'],
    ['random_stat3', 'random_state'],
    ['dataasset', 'Data asset'],
  ])('leads from "%s" to "%s"', (typed, meant) => {
    expect(suggest(typed, phrases)).toBe(meant);
  });

  it.each(['', '   ', 'zzzzzzzz', 'xy', 'data asset'])('has nothing to say to "%s"', (typed) => {
    expect(suggest(typed, phrases)).toBeUndefined();
  });

  it('has nothing to say where no phrase is known', () => {
    expect(suggest('endpoint', [])).toBeUndefined();
  });
});

describe('editDistance', () => {
  it.each([['', '', 0], ['abc', 'abc', 0], ['abc', 'acb', 1], ['abc', 'abcd', 1], ['abc', '', 3], ['kitten', 'sitting', 3]])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});
