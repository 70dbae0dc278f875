import { describe, expect, it } from 'vitest';
import { shuffled } from '../shuffle.ts';
import { practicePool as pool } from '../testing/practice.ts';
import { addressOf, isPersonal, itemsOf, limitOf, PLAIN_WISH, readAddress, type Known, type Wish } from './index.ts';

const known: Known = {
  items: new Set(pool.map(({ id }) => id)), domains: new Set(['exam/a', 'exam/b']), objectives: new Set(pool.flatMap(({ objectives }) => objectives)),
  chapters: new Set(['one', 'two', 'three']), types: new Set(pool.map(({ type }) => type)),
};
const seeds = Array.from({ length: 80 }, (_, at) => `s${String(at)}`);

function anyWish(seed: string): Wish {
  const pick = <Value>(name: string, ...list: readonly [Value, ...Value[]]): Value => shuffled(list, seed, name)[0] ?? list[0];
  return {
    length: pick('n', 1, 7, 120), domains: pick('d', [], ['exam/a'], ['exam/b', 'exam/a']), objectives: pick('o', [], ['exam/o3']), chapters: pick('c', [], ['two', 'one']),
    types: pick('t', [], ['order', 'code-output'] as const), only: pick('only', 'any', 'any', 'missed', 'unseen'), last: 3,
    order: pick('order', 'shuffled', 'chapter', 'weakest'), reveal: pick('reveal', 'each', 'end'), pace: pick('pace', null, 0.25, 1, 1.5, 10),
  };
}

describe('addressOf and readAddress', () => {
  it.each(seeds)('give the same form back, by %s', (seed) => {
    const wish = anyWish(seed);
    const past = { missed: new Set(['q-3']), seen: new Set(['q-5']), flagged: new Set<string>(), sureWrong: new Set<string>() };
    const items = itemsOf(wish, pool, { seed, past });
    const read = readAddress(addressOf({ seed, wish, items, fixed: false }), known);
    // A reader without any history, on another machine.
    const theirs = read.items ?? itemsOf(read.wish, pool, { seed: read.seed ?? '' });
    if (items.length > 0) expect(theirs).toEqual(items);
    expect([read.seed, read.wish.reveal, read.wish.pace, read.told]).toEqual([seed, wish.reveal, wish.pace, []]);
    if (!isPersonal(wish)) expect(read.wish).toEqual({ ...wish, last: PLAIN_WISH.last });
  });

  it('writes what hangs on a reader’s history as items, and never says what they missed', () => {
    expect(addressOf({ seed: 'x1', wish: { ...PLAIN_WISH, only: 'missed', last: 5 }, items: ['q-3', 'q-1'], fixed: false })).toBe('#seed=x1&items=q-3,q-1');
    expect(addressOf({ seed: 'x1', wish: { ...PLAIN_WISH, domains: ['exam/a'] }, items: [], fixed: false })).toBe('#seed=x1&n=10&domain=exam/a');
  });

  it('takes a wish for the reader’s history from a link without a seed, and not from one with', () => {
    expect(readAddress('#only=missed&order=weakest', known)).toMatchObject({ wish: { only: 'missed', order: 'weakest' }, told: [] });
    expect(readAddress('#seed=x&only=missed&order=weakest', known)).toMatchObject({ wish: { only: 'any', order: 'shuffled' }, told: [{ name: 'only' }, { name: 'order' }] });
  });
});

describe('readAddress', () => {
  it.each([
    ['seed', '#seed=<script>'], ['seed', '#seed='], ['seed', '#seed=aaaaaaaaaaaaaaaaa'], ['n', '#n=0'], ['n', '#n=1e3'], ['n', '#n=99999'], ['n', '#n=-1'], ['pace', '#pace=0'], ['pace', '#pace=Infinity'], ['pace', '#pace=1000'],
    ['order', '#order=toString'], ['reveal', '#reveal=never'], ['only', '#only=constructor'], ['domain', '#domain=exam/z'], ['chapter', '#chapter=__proto__'], ['type', '#type=case'], ['items', '#items=q-999,%00'],
    ['evil', '#evil=1'], ['__proto__', '#__proto__=1'], ['n', '#n=%E0%A4%A'], ['last', '#last=51'], ['n', '#n=5&n=6'],
  ])('tells of %s in %s and goes on with the rest', (name, fragment) => {
    const read = readAddress(`${fragment}&reveal=end`, known);
    expect(read.told.map((trouble) => trouble.name)).toContain(name);
    if (name !== 'reveal') expect(read.wish.reveal).toBe('end');
    expect(read.seed).toBeUndefined();
  });

  it('reads nothing as the plain wish', () => {
    for (const fragment of ['', '#', '#&&']) expect(readAddress(fragment, known)).toEqual({ wish: PLAIN_WISH, told: [] });
  });

  it('takes each item once and no more than the longest session has', () => {
    expect(readAddress('#items=q-1,q-2,q-1', known).items).toEqual(['q-1', 'q-2']);
  });

  it.each(seeds)('never throws and never leaves its bounds, by %s', (seed) => {
    const letters = shuffled(Array.from('seed=&n=1,%/<>"\u0000🌊order=items=q-1&reveal=endpace=2.5only=missed'), seed, 'letters').join('');
    const { wish } = readAddress(`#${letters}`, known);
    expect(wish.length >= 1 && wish.length <= 120 && wish.last >= 1).toBe(true);
    expect(wish.pace === null || (wish.pace >= 0.25 && wish.pace <= 10)).toBe(true);
  });
});

describe('limitOf', () => {
  it('is the exam’s time for as many questions, by the multiple', () => {
    expect([limitOf(10, 2, null), limitOf(10, 2, 1.5), limitOf(1, 0.1, 0.25)]).toEqual([null, 1_800_000, 60_000]);
  });
});
