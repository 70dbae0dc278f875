import { describe, expect, it } from 'vitest';
import { keys } from '../testing/questions.ts';
import { partsOf } from './index.ts';

describe('partsOf', () => {
  it('says of each option whether it is right and whether it was picked', () => {
    expect(partsOf(keys.multiple, ['a', 'b'])).toEqual([
      { id: 'a', right: 'no', given: 'yes' },
      { id: 'b', right: 'yes', given: 'yes' },
      { id: 'c', right: 'no', given: 'no' },
      { id: 'd', right: 'yes', given: 'no' },
    ]);
  });

  it('says of each step which place it has and which it was given', () => {
    expect(partsOf(keys.order, ['two', 'extra', 'three'])).toEqual([
      { id: 'extra', right: '', given: '2' },
      { id: 'one', right: '1', given: '' },
      { id: 'three', right: '3', given: '3' },
      { id: 'two', right: '2', given: '1' },
    ]);
  });

  it('says of each slot what belongs there and what was put there', () => {
    expect(partsOf(keys.match, { t1: 'z', t2: 'y' })).toEqual([
      { id: 't1', right: 'x', given: 'z' },
      { id: 't2', right: 'y', given: 'y' },
    ]);
  });

  it.each(Object.values(keys))('has nothing given where there is no response to $type', (key) => {
    expect(partsOf(key, undefined).every(({ given }) => given === undefined)).toBe(true);
  });
});
