import { describe, expect, it } from 'vitest';
import type { ItemEvent, JournalEvent } from '../journal/index.ts';
import { evidenceOf } from './index.ts';

const items = new Map([['q-a', { key: 'k1', family: 'f', objectives: ['x'] }]]);

describe('evidenceOf', () => {
  it('hears an exam that has ended', () => {
    const step = { v: 1, at: 9, kind: 'step', sitting: 's', page: 'p', tick: 0 } as const;
    const sat: JournalEvent[] = [
      { v: 1, id: 's', at: 5, kind: 'sitting', mode: 'exam', seed: 'x', blueprint: 'b', items: ['q-a'], sections: [1], limit: null, reveal: 'end', missing: {} },
      { ...step, id: 't', act: { does: 'answer', item: 'q-a', key: 'k1', response: ['b'], confidence: 'sure', points: 1, total: 2 } },
    ];
    expect(evidenceOf(sat, items)).toEqual([]);
    expect(evidenceOf([...sat, { ...step, id: 'u', at: 10, act: { does: 'end', by: 'time' } }], items)).toMatchObject([{ item: 'q-a', score: 0.5, at: 9 }]);
  });


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
