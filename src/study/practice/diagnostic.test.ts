import { describe, expect, it } from 'vitest';
import { practicePool as pool } from '../testing/practice.ts';
import { diagnosticOf, placedBy } from './index.ts';

const chapters = ['one', 'two', 'three', 'empty'];
const seeds = Array.from({ length: 40 }, (_, at) => `s${String(at)}`);
const item = (id: string) => pool.find((one) => one.id === id);

describe('diagnosticOf', () => {
  it.each(seeds)('asks two of each chapter that can be judged, of different families and objectives, and of no case, by %s', (seed) => {
    const ids = diagnosticOf(chapters, pool, { seed, most: 20 });
    expect(ids.map((id) => item(id)?.chapter)).toEqual(['one', 'one', 'two', 'two', 'three', 'three']);
    expect(new Set(ids.map((id) => item(id)?.family)).size).toBe(6);
    for (const at of [0, 2, 4]) expect(item(ids[at] ?? '')?.objectives).not.toEqual(item(ids[at + 1] ?? '')?.objectives);
    expect(ids.some((id) => item(id)?.case !== undefined)).toBe(false);
  });

  it.each(seeds)('keeps to its length by passing over chapters, by %s', (seed) => {
    expect(diagnosticOf(chapters, pool, { seed, most: 4 }).map((id) => item(id)?.chapter)).toEqual(['one', 'one', 'two', 'two']);
    expect(diagnosticOf(chapters, pool, { seed, most: 5 })).toHaveLength(4);
  });

  it('passes over a chapter that has one family only', () => {
    expect(diagnosticOf(chapters, pool.slice(0, 2), { seed: 'x', most: 20 })).toEqual([]);
  });
});

describe('placedBy', () => {
  const asked = ['q-0', 'q-2', 'q-20', 'q-22', 'q-40', 'q-42'].flatMap((id) => item(id) ?? []);

  it('tells what to begin with, what is known and what was not asked about', () => {
    const placed = placedBy(chapters, asked, new Map([['q-0', 'good'], ['q-2', 'good'], ['q-20', 'good'], ['q-22', 'hard'], ['q-40', 'again']]));
    expect(placed.start).toBe('two');
    expect(placed.chapters.map(({ id, standing }) => [id, standing])).toEqual([['one', 'known'], ['two', 'read'], ['three', 'read'], ['empty', 'unasked']]);
    expect(placed.chapters[2]?.grades).toEqual(['again', undefined]);
  });

  it('names no chapter to begin with where every one asked about is known', () => {
    expect(placedBy(['one'], asked.slice(0, 2), new Map([['q-0', 'good'], ['q-2', 'good']])).start).toBeUndefined();
  });
});
