import { describe, expect, it } from 'vitest';
import { recordLinks } from './record-links.ts';

describe('links in records', () => {
  it('finds each link with the path of its text', () => {
    expect(recordLinks({ why: 'See [a](chapter:one) and [b](page:two#part).', options: [{ text: '[c](https://example.org/)' }] })).toEqual([
      { href: 'chapter:one', path: ['why'], isRendered: true }, { href: 'page:two#part', path: ['why'], isRendered: true }, { href: 'https://example.org/', path: ['options', 0, 'text'], isRendered: true },
    ]);
  });
  it('finds none where the words only stand in a text, or where code looks like one', () => {
    expect(recordLinks({ chapter: 'one#part', why: 'Written chapter:one.', text: 'rows[0](1), f[x](y)', count: 2 })).toEqual([]);
  });
  it('tells texts that are printed as they are from those that are rendered', () => {
    expect(recordLinks({ title: '[a](chapter:one)', hints: ['[b](chapter:one)'] }).map(({ isRendered }) => isRendered)).toEqual([false, true]);
  });
});
