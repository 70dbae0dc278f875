import { describe, expect, it } from 'vitest';
import { shareOf } from '../exam/index.ts';
import { anySat, bank, sat } from '../testing/report.ts';
import {
  changeOf, counted, csvOf, lostFirstSure, marksOf, misconceptionsOf, outcomeOf, paceOf, talliesOf, weakAreas, type Circumstances, type Mark,
} from './index.ts';

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);
const ENDED: Circumstances = { mode: 'exam', missing: {}, ended: { by: 'reader' } };
const blueprint = bank.blueprints['exam'];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('marksOf', () => {
  it('gives each item in the order it was sat its standing and its points', () => {
    const marks = marksOf(sat({ 'q-a': 1, 'q-b': 1, 'q-c': 0, 'q-d': { response: null } }, { flags: new Set(['q-b']), spentOn: new Map([['q-a', 900]]) }), bank);
    expect(marks.map(({ place, standing, points, total }) => [place, standing, points, total])).toEqual([
      [1, 'right', 1, 1], [2, 'part', 1, 2], [3, 'wrong', 0, 1], [4, 'open', 0, 1], [5, 'open', 0, 3], [6, 'open', 0, 1],
    ]);
    expect(marks[1]).toMatchObject({ flagged: true, spent: 0 });
    expect(marks[0]).toMatchObject({ flagged: false, spent: 900 });
  });

  it('sets aside what was judged by another key, and what the guide no longer has', () => {
    const marks = marksOf(sat({ 'q-a': { key: 'old' }, 'q-gone': 1 }, { items: ['q-a', 'q-gone', 'constructor'] }), bank);
    expect(marks.map(({ standing }) => standing)).toEqual(['aside', 'aside', 'aside']);
    expect(counted(marks)).toEqual([]);
  });

  it('counts nothing that was not reached in a sitting broken off', () => {
    expect(marksOf(sat({ 'q-a': 1 }, { whole: false }), bank).map(({ standing }) => standing)).toEqual(['right', 'left', 'left', 'left', 'left', 'left']);
  });

  it('finds the objective by the outline that was sat, then by likeness, then by the first', () => {
    const objectives = (of: string | null): unknown[] => marksOf(sat({}, { blueprint: of }), bank).map(({ objective }) => objective);
    expect(objectives('exam')).toEqual(['exam/one', 'exam/one', 'exam/two', 'exam/three', 'exam/four', 'own/one']);
    expect(objectives(null)[4]).toBe('old/one');
  });
});

describe('lostFirstSure', () => {
  it('puts what was surely wrong before what was merely wrong', () => {
    const marks = marksOf(sat({ 'q-a': 0, 'q-b': 2, 'q-c': { points: 0, confidence: 'sure' }, 'q-d': { response: null, confidence: 'sure' }, 'q-e': 3, 'q-f': 1 }), bank);
    expect(lostFirstSure(marks).map(({ item }) => item)).toEqual(['q-c', 'q-a', 'q-d']);
  });
});

describe('outcomeOf', () => {
  const full = sat({ 'q-a': 1, 'q-b': 2, 'q-c': 1, 'q-d': 1, 'q-e': 3, 'q-f': 1 });
  const of = (changes: Partial<Circumstances> = {}, given = full, outline = blueprint) => outcomeOf(marksOf(given, bank), { ...ENDED, ...changes }, outline);

  it('counts points of parts, and questions for the interval', () => {
    const outcome = of({}, sat({ 'q-a': 1, 'q-b': 1, 'q-e': 2 }));
    expect(outcome).toMatchObject({ points: 4, of: 9, questions: 6, right: 1 });
    expect(outcome?.share.raw).toBeCloseTo(4 / 9);
    expect([outcome?.share.low.toFixed(2), outcome?.share.high.toFixed(2)]).toEqual(['0.15', '0.78']);
  });

  it('gives an estimate with its interval and a verdict to a whole exam', () => {
    expect(of()).toMatchObject({ estimate: { value: 1000, high: 1000 }, verdict: 'too-close', silence: undefined });
    expect(of({}, sat({}))).toMatchObject({ estimate: { value: 1, low: 1 }, verdict: 'not-yet' });
  });

  it('gives no verdict and says why', () => {
    expect(of({ mode: 'practice' })).toMatchObject({ verdict: undefined, estimate: undefined, silence: 'practice' });
    expect(of({ mode: 'diagnostic' })?.silence).toBe('diagnostic');
    expect(of({}, full, bank.blueprints['own'])?.silence).toBe('no-exam');
    expect(of({ ended: undefined })?.silence).toBe('running');
    expect(of({ ended: { by: 'dropped' } })?.silence).toBe('dropped');
    expect(of({ missing: { 'exam/d1': 2 } })).toMatchObject({ silence: 'thin', verdict: undefined });
    expect(of({}, sat({ 'q-a': 1 }, { items: ['q-a', 'q-b', 'q-c'] }))?.silence).toBe('short');
  });

  it('is nothing where nothing counts', () => {
    expect(of({}, sat({}, { items: ['q-gone'] }))).toBeUndefined();
  });
});

describe('changeOf', () => {
  it('gives the interval of Newcombe: 56 of 70 against 48 of 80, in his table 0.0524 to 0.3339', () => {
    const { by, low, high } = changeOf(shareOf(48, 80), shareOf(56, 70));
    expect([by, low, high].map((value) => value.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
  });
});

describe('whatever the answers', () => {
  it.each(SEEDS)('objectives add up to domains and domains to the whole (seed %i)', (seed) => {
    const given = anySat(seed);
    const marks = marksOf(given, bank);
    const tallies = talliesOf(marks, bank, given.blueprint);
    for (const { points, of, items, objectives } of tallies) {
      expect([points, of, items]).toEqual([sum(objectives.map((one) => one.points)), sum(objectives.map((one) => one.of)), sum(objectives.map((one) => one.items))]);
    }
    expect(sum(tallies.map(({ points }) => points))).toBe(sum(counted(marks).map(({ points }) => points)));
    expect(sum(tallies.map(({ items }) => items))).toBe(counted(marks).length);
  });

  it.each(SEEDS)('weak areas hold every lost point once, the most points a minute first (seed %i)', (seed) => {
    const marks = marksOf(anySat(seed), bank);
    const areas = weakAreas(marks, bank);
    expect(sum(areas.map(({ lost }) => lost))).toBe(sum(counted(marks).map(({ points, total }) => total - points)));
    const worth = areas.map(({ lost, minutes }) => lost / minutes);
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    for (const { items, sections } of areas) {
      expect(new Set(sections).size).toBe(sections.length);
      expect(items.every((id) => sections.includes(bank.items[id]?.section ?? ''))).toBe(true);
    }
  });

  it.each(SEEDS)('a better answer never lowers the share (seed %i)', (seed) => {
    const given = anySat(seed);
    const marks = marksOf(given, bank);
    const better = marks.map((mark): Mark => (mark.points < mark.total ? { ...mark, points: mark.points + 1 } : mark));
    const [before, after] = [marks, better].map((list) => outcomeOf(list, ENDED, blueprint)?.share);
    expect(after?.raw ?? 1).toBeGreaterThanOrEqual(before?.raw ?? 0);
    expect(after?.low ?? 1).toBeGreaterThanOrEqual(before?.low ?? 0);
  });
});

describe('talliesOf', () => {
  it('shows every domain of the outline, and says how many objectives nothing asked for', () => {
    const tallies = talliesOf(marksOf(sat({ 'q-a': 1 }, { items: ['q-a'] }), bank), bank, 'exam');
    expect(tallies.map(({ ref, of, unasked }) => [ref, of, unasked])).toEqual([['exam/d1', 1, 1], ['exam/d2', 0, 2]]);
  });
});

describe('misconceptionsOf', () => {
  it('counts a wrong idea over questions, with the passage that clears it', () => {
    const marks = marksOf(sat({
      'q-a': { points: 0, response: ['wrong'], confidence: 'sure' }, 'q-b': { points: 1, response: ['right', 'wrong'] },
      'q-e': { points: 2, response: { left: 'wrong', right: 'x' } },
    }), bank);
    expect(misconceptionsOf(marks, bank)).toEqual([
      { idea: 'mix-up', items: ['q-a', 'q-b'], sure: 1, clears: 'first#u' },
      { idea: 'unnamed-idea', items: ['q-e'], sure: 0, clears: 'second' },
    ]);
  });

  it('counts nothing of answers set aside or given up', () => {
    expect(misconceptionsOf(marksOf(sat({ 'q-a': { key: 'old', response: ['wrong'] }, 'q-b': { response: null } }), bank), bank)).toEqual([]);
  });
});

describe('paceOf', () => {
  const timed = (...seconds: number[]) => marksOf(sat({}, { items: seconds.map((_, at) => `q-${at}`), spentOn: new Map(seconds.map((spent, at) => [`q-${at}`, spent])) }), bank);

  it('tells the even share, the middle and the longest', () => {
    expect(paceOf(timed(10, 30, 20), 120)).toMatchObject({ even: 40, middle: 20, longest: 30, top: 40 });
    expect(paceOf(timed(10, 30), null)).toMatchObject({ even: undefined, middle: 20 });
  });

  it('does not let one long question flatten the others', () => {
    expect(paceOf(timed(10, 10, 10, 900), null).top).toBe(40);
  });

  it('has a scale even where nothing was timed', () => {
    expect(paceOf(timed(0, 0), null).top).toBeGreaterThan(0);
    expect(paceOf([], 60)).toMatchObject({ even: undefined, middle: 0 });
  });
});

describe('csvOf', () => {
  it('quotes what needs quotes and ends each row by CRLF', () => {
    expect(csvOf([['a', 1], ['b, "c"\nd', -2]])).toBe('a,1\r\n"b, ""c""\nd",-2\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets no spreadsheet reckon with %j', (text) => {
    expect(csvOf([[text]]).replace(/^"/, '').startsWith(`'${text.slice(0, 1)}`)).toBe(true);
  });

  it('leaves numbers below zero numbers', () => {
    expect(csvOf([[-0.5]])).toBe('-0.5\r\n');
  });
});
