import { describe, expect, it } from 'vitest';
import type { ItemEvent } from '../../../study/journal/index.ts';
import { reckon } from './reckon.ts';

const NOW = 1_000_000;
const data = {
  items: { 'q-a': ['k1', 'f1', 0], 'q-b': ['k1', 'f2', 0], 'q-c': ['k1', 'f3', 3] },
  parts: [
    { id: 'one', whole: 4, marks: 20, chapters: [{ id: 'a', shares: [[0, 1], [1, 1]] }, { id: 'b', shares: [[2, 1]] }] },
    { id: 'two', whole: 1, marks: 60, chapters: [] },
    { id: 'own', whole: 1, marks: 0, chapters: [{ id: 'c', shares: [[3, 1]] }] },
  ],
} as const;

describe('reckon', () => {
  it('knows nothing before the first answer', () => {
    const { fills, whole } = reckon(data, [], NOW);
    expect(whole).toBe(0);
    expect(Object.fromEntries(fills)).toEqual({ 'index.html#part-one': '0', 'index.html#part-two': '0', 'index.html#part-own': '0', 'learn/a.html': '0', 'learn/b.html': '0', 'learn/c.html': '0' });
  });

  it('fills chapters by their objectives, parts by all they are to teach, and the whole by marks', () => {
    const { fills, whole } = reckon(data, [right('q-a'), right('q-b')], NOW);
    // Two families: 2 / 3 of one objective.
    expect(Object.fromEntries(fills)).toMatchObject({ 'learn/a.html': '33', 'learn/b.html': '0', 'index.html#part-one': '17', 'index.html#part-two': '0' });
    expect(whole).toBe(4);
  });

  it('fills what is outside the exam without adding to the whole', () => {
    const { fills, whole } = reckon(data, [right('q-c')], NOW);
    expect(Object.fromEntries(fills)).toMatchObject({ 'learn/c.html': '50', 'index.html#part-own': '50' });
    expect(whole).toBe(0);
  });
});

function right(item: string): ItemEvent {
  return { v: 1, id: item, at: NOW, kind: 'answer', item, key: 'k1', response: ['x'], confidence: 'sure', points: 1, total: 1 };
}
