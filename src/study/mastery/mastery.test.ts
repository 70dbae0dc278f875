import { describe, expect, it } from 'vitest';
import { hash } from '../hash.ts';
import { masteryByObjective, type Evidence } from './index.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('masteryByObjective', () => {
  it('knows nothing without answers', () => {
    expect(masteryByObjective([], NOW)).toEqual(new Map());
  });

  it('gives one right answer of today a half, and a wrong one nothing', () => {
    expect(of([answer()])).toBe(0.5);
    expect(of([answer({ score: 0 })])).toBe(0);
  });

  it('halves the right evidence in 60 days', () => {
    expect(of([answer({ at: NOW - 60 * DAY })])).toBeCloseTo(0.5 / 1.5);
  });

  it('counts near-copies once and other questions anew', () => {
    expect(of([answer(), answer({ item: 'q-sibling' })])).toBe(0.5);
    expect(of([answer(), answer({ item: 'q-other', family: 'other' })])).toBeCloseTo(2 / 3);
  });

  it('lets a later right answer take back half of an earlier wrong one', () => {
    expect(of([answer({ score: 0, at: NOW - 1 }), answer()])).toBeCloseTo((1 / 1.5) / 2, 5);
  });

  it('counts a right guess half', () => {
    expect(of([answer({ confidence: 'guess' })])).toBeCloseTo(0.5 / 1.5);
  });

  it('counts an item for each of its objectives, once even where one is named twice', () => {
    expect(masteryByObjective([answer({ objectives: ['a', 'b', 'a'] })], NOW)).toEqual(new Map([['a', 0.5], ['b', 0.5]]));
  });

  it.each(SEEDS)('stays from 0 to below 1, whatever the answers (seed %i)', (seed) => {
    const value = of(answersOf(seed));
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThan(1);
  });

  it.each(SEEDS)('is never lowered by a right answer nor raised by a wrong one, whenever given (seed %i)', (seed) => {
    const answers = answersOf(seed);
    const more = answersOf(seed + 1000)[0] ?? answer();
    expect(of([...answers, { ...more, score: 1 }])).toBeGreaterThanOrEqual(of(answers) - ROUNDING);
    expect(of([...answers, { ...more, score: 0 }])).toBeLessThanOrEqual(of(answers) + ROUNDING);
  });

  it.each(SEEDS)('is never lowered where one answer scores better (seed %i)', (seed) => {
    const [first = answer(), ...others] = answersOf(seed);
    expect(of([{ ...first, score: Math.min(1, first.score + 0.25) }, ...others])).toBeGreaterThanOrEqual(of([first, ...others]) - ROUNDING);
  });

  it.each(SEEDS)('is never raised by time alone (seed %i)', (seed) => {
    const answers = answersOf(seed);
    const values = [0, 1, 10, 100, 1000].map((days) => of(answers, NOW + days * DAY));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it.each(SEEDS)('does not depend on the order of the list (seed %i)', (seed) => {
    const answers = answersOf(seed).map((one) => ({ ...one, at: NOW - Math.round((NOW - one.at) / (100 * DAY)) * DAY }));
    expect(of(answers.toReversed())).toBe(of(answers));
  });

  it('takes answers of a clock that was set back as given now', () => {
    expect(of([answer({ at: NOW + 500 * DAY })])).toBe(0.5);
  });
});

const ROUNDING = 1e-12;

function of(answers: readonly Evidence[], now = NOW): number {
  return masteryByObjective(answers, now).get('x') ?? 0;
}

function answer(what: Partial<Evidence> = {}): Evidence {
  return { item: 'q-a', objectives: ['x'], family: 'f', score: 1, confidence: 'fair', at: NOW, ...what };
}

/** One to twelve answers to three families over 400 days. */
function answersOf(seed: number): Evidence[] {
  let drawn = 0;
  const next = (): number => hash(`${String(seed)}/${String(drawn++)}`) / 2 ** 32;
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
  return Array.from({ length: 1 + Math.floor(next() * 12) }, () => {
    const family = pick(['f', 'g', 'h']);
    return answer({ family, item: `q-${family}`, score: pick([0, 0.25, 0.5, 1]), confidence: pick(['guess', 'fair', 'sure', 'unknown']), at: NOW - Math.floor(next() * 400) * DAY });
  });
}
