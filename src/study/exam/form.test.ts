import { describe, expect, it } from 'vitest';
import { formOf, type PoolItem } from './form.ts';

const weights = { a: 50, b: 30, c: 20 };
const pool: PoolItem[] = Object.keys(weights).flatMap((domain) => Array.from({ length: 60 }, (_, at) => (
  { id: `${domain}${at}`, family: `${domain}${at >> 1}`, domain, type: 'single', ...(at > 55 && { case: at > 57 ? 'one' : 'two' }) })));
const seeds = Array.from({ length: 40 }, (_, at) => `seed ${at}`);
const itemsOf = (ids: readonly string[]): PoolItem[] => pool.filter(({ id }) => ids.includes(id));

describe('formOf', () => {
  it.each(seeds)('keeps weights, families apart and one case by %s', (seed) => {
    const { ids, missing } = formOf(pool, weights, 47, seed);
    const items = itemsOf(ids);
    expect([items.length, missing]).toEqual([47, {}]);
    expect(new Set(items.map(({ family }) => family)).size).toBe(47);
    expect(new Set(items.flatMap(({ case: name }) => name ?? [])).size).toBe(1);
    for (const [domain, weight] of Object.entries(weights)) {
      expect(Math.abs(items.filter((item) => item.domain === domain).length - (47 * weight) / 100)).toBeLessThan(1);
    }
  });

  it('gives the same form for a seed however the pool is ordered, and others for other seeds', () => {
    expect(formOf(pool.toReversed(), weights, 47, 's')).toEqual(formOf(pool, weights, 47, 's'));
    expect(new Set(seeds.map((seed) => formOf(pool, weights, 47, seed).ids.join())).size).toBe(seeds.length);
  });

  it('tells what a thin bank lacks', () => {
    expect(formOf(pool.filter(({ domain }) => domain !== 'c'), weights, 40, 's').missing).toEqual({ c: 8 });
  });
});
