import { describe, expect, it } from 'vitest';
import { parseEvent } from './index.ts';

const answer = { v: 1, id: 'e1', at: 1000, kind: 'answer', item: 'q-a', key: 'k1', response: ['b'], confidence: 'sure', points: 1, total: 1 };
const retry = { v: 1, id: 'e2', at: 2000, kind: 'retry', item: 'q-a' };

describe('parseEvent', () => {
  // Frozen samples of format 1: add to them, never edit them.
  it.each([answer, { ...answer, response: { t1: 'x', t2: '' } }, { ...answer, response: null, confidence: 'unknown', points: 0 }, retry])('reads %j', (record) => {
    expect(parseEvent(record)).toEqual(record);
    expect(parseEvent(JSON.parse(JSON.stringify(parseEvent(record))))).toEqual(record);
  });

  it('reads an event of an item that the guide no longer has', () => {
    expect(parseEvent({ ...retry, item: 'q-removed' })).toMatchObject({ item: 'q-removed' });
  });

  it.each([
    undefined, null, 1, 'text', [], {}, [answer],
    { ...answer, v: 2 }, { ...answer, id: '' }, { ...answer, id: 5 }, { ...answer, at: '1000' }, { ...answer, at: Number.NaN }, { ...answer, at: -1 },
    { ...answer, kind: 'later' }, { ...answer, item: undefined }, { ...answer, key: undefined }, { ...answer, response: 'b' }, { ...answer, response: [1] },
    { ...answer, response: { a: null } }, { ...answer, response: undefined }, { ...answer, confidence: 'certain' }, { ...answer, points: 2 }, { ...answer, points: 0.5 },
    { ...answer, total: undefined },
  ])('sets %j aside', (record) => {
    expect(parseEvent(record)).toBeUndefined();
  });
});
