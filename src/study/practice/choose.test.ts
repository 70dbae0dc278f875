import { describe, expect, it } from 'vitest';
import { shuffled } from '../shuffle.ts';
import { practicePool as pool } from '../testing/practice.ts';
import { FILTERS, itemsOf, matchesOf, ORDERS, pastOf, PLAIN_WISH, type Past, type Wish } from './index.ts';

const seeds = Array.from({ length: 60 }, (_, at) => `s${String(at)}`);
const past: Past = { missed: new Set(['q-3', 'q-4', 'q-40']), seen: new Set(pool.slice(0, 50).map(({ id }) => id)), flagged: new Set(['q-8']), sureWrong: new Set(['q-4']) };
const familyOf = (id: string): string | undefined => pool.find((item) => item.id === id)?.family;

/** Any wish, by a seed. */
function anyWish(seed: string): Wish {
  const some = <Value>(list: readonly Value[], name: string, most: number): Value[] => shuffled(list, seed, name).slice(0, shuffled([...Array(most + 1).keys()], seed, `${name} count`)[0]);
  return {
    ...PLAIN_WISH, length: shuffled([1, 5, 10, 33, 120], seed, 'n')[0] ?? 1,
    domains: some(['exam/a', 'exam/b'], 'domains', 2), chapters: some(['one', 'two', 'three'], 'chapters', 2), types: some(['single', 'order', 'match'], 'types', 2),
    objectives: some(['exam/o1', 'exam/o2'], 'objectives', 1), only: shuffled(FILTERS, seed, 'only')[0] ?? 'any', order: shuffled(ORDERS, seed, 'order')[0] ?? 'shuffled',
  };
}

describe('itemsOf', () => {
  it.each(seeds)('takes as many as are wanted, each once, and only what matches, by %s', (seed) => {
    const wish = anyWish(seed);
    const matching = matchesOf(wish, pool, past).map(({ id }) => id);
    const ids = itemsOf(wish, pool, { seed, past });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(Math.min(wish.length, matching.length));
    expect(ids.every((id) => matching.includes(id))).toBe(true);
  });

  it.each(seeds)('takes no sibling while another family matches, by %s', (seed) => {
    const wish = anyWish(seed);
    const ids = itemsOf(wish, pool, { seed, past });
    const families = new Set(matchesOf(wish, pool, past).map(({ family }) => family));
    expect(new Set(ids.map(familyOf)).size).toBe(Math.min(ids.length, families.size));
  });

  it.each(seeds)('gives the same list for the same seed, whatever the order of the pool, by %s', (seed) => {
    const wish: Wish = { ...anyWish(seed), order: 'shuffled' };
    expect(itemsOf(wish, shuffled(pool, seed, 'pool'), { seed, past })).toEqual(itemsOf(wish, pool, { seed, past }));
  });

  it('gives different lists for different seeds', () => {
    expect(new Set(seeds.map((seed) => itemsOf(PLAIN_WISH, pool, { seed }).join()))).toHaveProperty('size', seeds.length);
  });

  it.each(seeds)('keeps the items of a case together, by %s', (seed) => {
    const ids = itemsOf({ ...PLAIN_WISH, length: 60 }, pool, { seed });
    const places = pool.filter(({ case: name }) => name === 'harbour').map(({ id }) => ids.indexOf(id)).sort((a, b) => a - b);
    expect(places).toHaveLength(4);
    expect((places[3] ?? 0) - (places[0] ?? 0)).toBe(3);
  });

  it('keeps the order of the guide where chapters are asked for', () => {
    const plain = pool.filter((item) => item.case === undefined);
    const ids = itemsOf({ ...PLAIN_WISH, length: 30, order: 'chapter' }, plain, { seed: 'x' });
    expect(ids).toEqual(plain.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  it('begins with the weakest, and takes them first', () => {
    const strength = new Map(pool.map(({ id }, at) => [id, at < 10 ? 0.1 : 0.9]));
    const ids = itemsOf({ ...PLAIN_WISH, length: 5, order: 'weakest' }, pool.filter((item) => item.case === undefined), { seed: 'x', strength });
    expect(ids.filter((id) => (strength.get(id) ?? 1) < 0.5).length).toBe(ids.length);
  });
});

describe('matchesOf', () => {
  it('widens within a kind and narrows between kinds', () => {
    const count = (wish: Partial<Wish>): number => matchesOf({ ...PLAIN_WISH, ...wish }, pool, past).length;
    expect([count({}), count({ domains: ['exam/a', 'exam/b'] }), count({ chapters: ['one'] }), count({ chapters: ['one'], domains: ['exam/a'] })]).toEqual([60, 60, 20, 7]);
  });

  it('looks at the reader’s past, and without one at nothing but the unseen', () => {
    const ids = (only: Wish['only'], told: Past | undefined = past): string[] => matchesOf({ ...PLAIN_WISH, only }, pool, told).map(({ id }) => id);
    expect([ids('missed'), ids('flagged'), ids('sure-wrong')]).toEqual([['q-3', 'q-4', 'q-40'], ['q-8'], ['q-4']]);
    expect(ids('unseen')).toHaveLength(10);
    expect(matchesOf({ ...PLAIN_WISH, only: 'missed' }, pool, undefined)).toEqual([]);
  });
});

describe('pastOf', () => {
  const keys = new Map([['a', 'k'], ['b', 'k'], ['c', 'k']]);
  const attempt = (item: string, at: number, points: number, more = {}) => ({ id: `${item}${String(at)}`, at, item, key: 'k', response: ['o'], confidence: 'sure' as const, points, total: 1, ...more });
  const sitting = (at: number, turned: string[], flags: string[] = []) => ({ at, turned: new Set(turned), flags: new Set(flags) });
  const told = (...attempts: ReturnType<typeof attempt>[]) => ({ attempts, sittings: [sitting(10, ['a']), sitting(20, ['b'], ['b']), sitting(30, ['c'], ['c'])] });
  const plain = ({ missed, seen, flagged, sureWrong }: Past) => [missed, seen, flagged, sureWrong].map((set) => [...set].sort().join());

  it('looks back on the last sittings and what was answered since', () => {
    expect(plain(pastOf(told(attempt('a', 11, 0), attempt('b', 21, 0)), keys, 2))).toEqual(['b', 'b,c', 'b,c', 'a,b']);
    expect(plain(pastOf(told(attempt('a', 11, 0), attempt('b', 21, 0)), keys, 9))).toEqual(['a,b', 'a,b,c', 'b,c', 'a,b']);
  });

  it('lets a later right answer, and a later sitting without a flag, have the last word', () => {
    const { attempts, sittings } = told(attempt('a', 11, 1), attempt('a', 12, 0), attempt('a', 13, 1));
    expect(plain(pastOf({ attempts, sittings: [...sittings, sitting(40, ['c'])] }, keys, 9))).toEqual(['', 'a,b,c', 'b', '']);
  });

  it('leaves out answers judged by another key, and does not call giving up a sure error', () => {
    expect(plain(pastOf(told(attempt('a', 31, 0, { key: 'old' }), attempt('b', 32, 0, { response: null })), keys, 1))).toEqual(['b', 'b,c', 'b,c', '']);
  });
});
