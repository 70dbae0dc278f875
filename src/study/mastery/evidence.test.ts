import { describe, expect, it } from 'vitest';
import type { ItemEvent } from '../journal/index.ts';
import { evidenceOf } from './index.ts';

const items = new Map([['q-a', { key: 'k1', family: 'f', objectives: ['x'] }]]);

describe('evidenceOf', () => {
  it('turns an answer into its share of the points', () => {
    expect(evidenceOf([answered({ points: 1, total: 4 })], items)).toEqual([{ item: 'q-a', objectives: ['x'], family: 'f', score: 0.25, confidence: 'sure', at: 7 }]);
  });

  it.each([[answered({ key: 'old' })], [answered({ item: 'q-gone' })], [answered({ points: 0, total: 0 })], [{ v: 1, id: 'e', at: 7, kind: 'retry', item: 'q-a' } as const]])('hears nothing from %j', (event) => {
    expect(evidenceOf([event], items)).toEqual([]);
  });
});

function answered(what: object): ItemEvent {
  return { v: 1, id: 'e', at: 7, kind: 'answer', item: 'q-a', key: 'k1', response: ['b'], confidence: 'sure', points: 1, total: 1, ...what };
}
