import { describe, expect, it } from 'vitest';
import { recordLinks } from './record-links.ts';

describe('links in records', () => {
  it('finds each link with the path of its text', () => {
    expect(recordLinks({ why: 'See [a](chapter:one) and [b](chapter:two#part).', options: [{ text: '[c](chapter:three)' }] })).toEqual([
      { target: 'one', path: ['why'] }, { target: 'two#part', path: ['why'] }, { target: 'three', path: ['options', 0, 'text'] },
    ]);
  });
  it('finds none where the words only stand in a text', () => {
    expect(recordLinks({ chapter: 'one#part', why: 'Written chapter:one.', count: 2 })).toEqual([]);
  });
});
