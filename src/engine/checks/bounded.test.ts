import { expect, it } from 'vitest';
import { indexOfName } from './bounded.ts';

it.each([['Use Old here', 4], ['OldConfig, then Old.', 16], ['NotOld', -1], ['Older', -1], ['Old.get', 0]])('finds the whole name in %j', (text, at) => {
  expect(indexOfName(text, 'Old')).toBe(at);
});

it('lets a name that ends in a sign go on', () => {
  expect(indexOfName('call get(x)', 'get(')).toBe(5);
});
