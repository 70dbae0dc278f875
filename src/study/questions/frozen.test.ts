import { describe, expect, it } from 'vitest';
import { parseEvent } from '../journal/index.ts';
import { keyHash, score, validate, type QuestionKey } from './index.ts';

/**
 * Answers as they lie in journals of readers, one or more a type, with the key they were judged by. Frozen: add to them, never edit
 * them. A change that breaks one of these sets aside what readers did, or judges it otherwise than they were told.
 */
const frozen: { key: QuestionKey; hash: string; response: unknown; points: number; total: number }[] = [
  { key: { type: 'single', options: ['a', 'b', 'c'], right: ['b'] }, hash: '1daxre1', response: ['b'], points: 1, total: 1 },
  { key: { type: 'single', options: ['a', 'b', 'c'], right: ['b'] }, hash: '1daxre1', response: ['c'], points: 0, total: 1 },
  { key: { type: 'code-output', options: ['a', 'b', 'c'], right: ['b'] }, hash: '18sdmen', response: ['b'], points: 1, total: 1 },
  { key: { type: 'multiple', options: ['a', 'b', 'c', 'd'], right: ['b', 'd'] }, hash: '112y8uc', response: ['d', 'a'], points: 1, total: 2 },
  { key: { type: 'statements', right: { s1: 'yes', s2: 'no', s3: 'yes' } }, hash: '1sahtb7', response: { s1: 'yes', s2: 'yes', s3: 'yes' }, points: 2, total: 3 },
  { key: { type: 'order', steps: ['extra', 'one', 'three', 'two'], right: ['one', 'two', 'three'] }, hash: '15hbjj2', response: ['one', 'three', 'two'], points: 1, total: 3 },
  { key: { type: 'match', choices: ['x', 'y', 'z'], right: { t1: 'x', t2: 'y' } }, hash: '972b9l', response: { t2: 'y', t1: 'z' }, points: 1, total: 2 },
  { key: { type: 'dropdown', options: { g1: ['a', 'b'], g2: ['a', 'b'] }, right: { g1: 'b', g2: 'a' } }, hash: '1l2pc4o', response: { g1: 'b', g2: 'b' }, points: 1, total: 2 },
];

const record = ({ hash, response, points, total }: typeof frozen[number]) =>
  ({ v: 1, id: 'e1', at: 1, kind: 'answer', item: 'q-a', key: hash, response, confidence: 'sure', points, total });

describe('an answer stored by an earlier version', () => {
  it.each(frozen)('to $key.type is read, fits its key by name, and is judged as it was: $points of $total', (one) => {
    const event = parseEvent(JSON.parse(JSON.stringify(record(one))));
    if (event?.kind !== 'answer' || !event.response) throw new Error('The record is not read as an answer.');
    expect(keyHash(one.key)).toBe(event.key);
    expect(validate(one.key, event.response)).toBe('ok');
    expect(score(one.key, event.response)).toEqual({ points: event.points, total: event.total });
  });

  it('stands here for every type', () => {
    expect([...new Set(frozen.map(({ key }) => key.type))].toSorted()).toEqual(['code-output', 'dropdown', 'match', 'multiple', 'order', 'single', 'statements']);
  });
});
