import { describe, expect, it } from 'vitest';
import { formOf, fullestForm, type PoolItem } from './form.ts';

const weights = { a: 50, b: 30, c: 20 };
const types = ['single', 'single', 'single', 'single', 'multiple', 'multiple', 'order', 'dropdown'];
/** Sixty items a domain, in families of two; six families stand in two domains; cases of five, of four and of one item. */
const pool: PoolItem[] = Object.keys(weights).flatMap((domain) => Array.from({ length: 60 }, (_, at) => ({
  id: `${domain}${String(at)}`, domain, type: types[at % 8] ?? '',
  family: at < 12 ? `shared${String(at >> 1)}` : `${domain}${String(at >> 1)}`,
  ...(at > 56 && (domain !== 'c' || at > 58) && { case: domain === 'a' ? 'one' : domain === 'b' ? 'two' : 'lone' }),
})));
const seeds = Array.from({ length: 40 }, (_, at) => `seed ${String(at)}`);
const itemsOf = (ids: readonly string[], from = pool): PoolItem[] => ids.flatMap((id) => from.find((item) => item.id === id) ?? []);

describe('formOf', () => {
  it.each(seeds)('keeps weights and families apart by %s', (seed) => {
    const { ids, sections, missing } = formOf(pool, weights, 47, seed);
    const items = itemsOf(ids);
    expect([items.length, new Set(ids).size, missing]).toEqual([47, 47, {}]);
    expect(sections.reduce((sum, length) => sum + length, 0)).toBe(47);
    const outside = items.filter((item) => item.case === undefined).map(({ family }) => family);
    expect(new Set(outside).size).toBe(outside.length);
    for (const { family } of items.filter((item) => item.case !== undefined)) expect(outside).not.toContain(family);
    for (const [domain, weight] of Object.entries(weights)) {
      expect(Math.abs(items.filter((item) => item.domain === domain).length - (47 * weight) / 100)).toBeLessThan(1);
    }
  });

  it.each(seeds)('has exactly one case, whole and of two items or more, in the last section, by %s', (seed) => {
    const { ids, sections } = formOf(pool, weights, 47, seed);
    const inCase = itemsOf(ids).filter((item) => item.case !== undefined);
    const [name] = new Set(inCase.map((item) => item.case));
    expect(['one', 'two']).toContain(name);
    expect(inCase.map(({ id }) => id).toSorted()).toEqual(pool.filter((item) => item.case === name).map(({ id }) => id).toSorted());
    expect(sections).toEqual([47 - inCase.length, inCase.length]);
    expect(ids.slice(-inCase.length).toSorted()).toEqual(inCase.map(({ id }) => id).toSorted());
  });

  it.each(seeds)('mixes types, the rare ones too, by %s', (seed) => {
    const items = itemsOf(formOf(pool, weights, 47, seed).ids);
    const count = (type: string): number => items.filter((item) => item.type === type).length;
    expect(Math.min(count('order'), count('dropdown'))).toBeGreaterThanOrEqual(4);
    expect(count('single')).toBeLessThan(29);
  });

  it('mixes domains, so that a place in the form tells nothing', () => {
    const firsts = seeds.map((seed) => itemsOf(formOf(pool, weights, 47, seed).ids)[0]?.domain);
    expect(new Set(firsts).size).toBe(3);
  });

  it('keeps its length where the only case is larger than its domain’s share', () => {
    const heavy = pool.map((item, at) => (item.domain === 'c' && at % 60 > 40 ? { ...item, case: 'big' } : { id: item.id, domain: item.domain, type: item.type, family: item.family }));
    const { ids, sections } = formOf(heavy, weights, 40, 's');
    expect([ids.length, sections[1], itemsOf(ids, heavy).filter(({ domain }) => domain === 'c').length]).toEqual([40, 19, 19]);
  });

  it('has one section and no case where the bank has none', () => {
    const { sections } = formOf(pool.filter((item) => item.case === undefined), weights, 40, 's');
    expect(sections).toEqual([40]);
  });

  it('gives the same form for a seed however the pool is ordered, and others for other seeds', () => {
    expect(formOf(pool.toReversed(), weights, 47, 's')).toEqual(formOf(pool, weights, 47, 's'));
    expect(new Set(seeds.map((seed) => formOf(pool, weights, 47, seed).ids.join())).size).toBe(seeds.length);
  });

  it('tells what a thin bank lacks, and is nothing where there is no bank', () => {
    expect(formOf(pool.filter(({ domain }) => domain !== 'c'), weights, 40, 's').missing).toEqual({ c: 8 });
    expect(formOf([], weights, 40, 's')).toEqual({ ids: [], sections: [], missing: { a: 20, b: 12, c: 8 } });
  });
});

describe('fullestForm', () => {
  it('is as long as may be where the bank allows', () => {
    expect(fullestForm(pool, weights, { least: 40, most: 50 }, 's').ids).toHaveLength(50);
  });

  it('is shorter, and whole, where the bank is thinner', () => {
    const thin = pool.filter(({ domain, case: name }, at) => name !== undefined || domain !== 'c' || at % 60 < 18);
    const { ids, missing } = fullestForm(thin, weights, { least: 40, most: 60 }, 's');
    expect(missing).toEqual({});
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(ids.length).toBeLessThan(60);
  });

  it('tells what is missing where the bank cannot fill the shortest', () => {
    expect(fullestForm(pool.filter(({ domain }) => domain !== 'c'), weights, { least: 40, most: 60 }, 's').missing).toEqual({ c: 8 });
  });
});
