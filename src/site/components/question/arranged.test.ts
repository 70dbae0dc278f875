import { describe, expect, it } from 'vitest';
import { arranged, outOfOrder } from './arranged.ts';

const parts = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const items = Array.from({ length: 200 }, (_, at) => `q-${String(at)}`);

describe('arranged', () => {
  it('does not depend on the order of the file', () => {
    expect(items.filter((item) => JSON.stringify(arranged(parts, item)) !== JSON.stringify(arranged(parts.toReversed(), item)))).toEqual([]);
  });

  it('puts the first option everywhere', () => {
    const places = items.map((item) => arranged(parts, item).findIndex(({ id }) => id === 'a'));
    expect([0, 1, 2, 3].every((place) => places.filter((at) => at === place).length > 25)).toBe(true);
  });
});

describe('outOfOrder', () => {
  it.each([[['a', 'b', 'c', 'd']], [['d', 'b', 'a']]])('never shows the answer %j', (answer) => {
    const shown = items.map((item) => outOfOrder(parts, answer, item).map(({ id }) => id).filter((id) => answer.includes(id)));
    expect(shown.filter((ids) => ids.join() === answer.join())).toEqual([]);
  });
});
