import { describe, expect, it } from 'vitest';
import { atLeast } from './chance.ts';
import { keyLongest } from './lengths.ts';
import { statisticsOf } from './statistics.ts';
import { bank, single } from './testing/items.ts';
import { minimalBlueprint } from './testing/guide.ts';
import { thinCoverage } from './warnings/shares.ts';
import { objectivePlaces } from '../graph/coverage.ts';

const ROPES = ['A rope', 'A chain', 'A wire'];
const blueprints = new Map([['exam-1', minimalBlueprint()]]);
const guide = { blueprints, objectives: objectivePlaces(blueprints) };
const serving = (objective: string, family: string) => single(ROPES, { objectives: [`exam-1/${objective}`], family });

describe('chance', () => {
  it.each([
    [0, [0.25, 0.25], 1],
    [1, [0.5, 0.5], 0.75],
    [2, [0.5, 0.25], 0.125],
    [3, [0.5, 0.5], 0],
  ])('of at least %i among %j is %d', (hits, chances, p) => {
    expect(atLeast(hits, chances)).toBeCloseTo(p, 12);
  });
  it('agrees with the published figure for 93 of 160 keys at 25 per cent', () => {
    expect(atLeast(93, Array.from({ length: 160 }, () => 0.25))).toBeLessThan(1e-17);
    expect(atLeast(93, Array.from({ length: 160 }, () => 0.25))).toBeGreaterThan(1e-21);
  });
});

describe('statistics of a bank', () => {
  it('counts lists with a single longest option, near-copies once', () => {
    const long = ['A rope of hemp', 'A chain', 'A wire'];
    const copy = single(long, { stem: 'Which of these is drawn once every day?', family: 'one' });
    expect(keyLongest(bank([copy, copy, single(['A rope', 'A cord', 'Wire'], { stem: 'What else?' })]))).toMatchObject({ lists: 1, hits: 1 });
  });

  it('counts types, levels, families, copies and the places of keys', () => {
    expect(statisticsOf(bank([single(ROPES, { family: 'one' }), single(ROPES, { family: 'one', level: 'recall' }, 2)], guide))).toMatchObject({
      items: 2, families: 1, copies: 1, notSingle: 0, recall: 1, types: { single: 2 }, levels: { apply: 1, recall: 1 }, keyPlaces: { '1 of 3': 1, '3 of 3': 1 },
      objectives: [{ objective: 'exam-1/sampling', items: 2, families: 1 }, { objective: 'exam-1/tuning', items: 0, families: 0 }],
    });
  });

  it('sets the share of each domain against the normalised range of its outline', () => {
    const { domains } = statisticsOf(bank([serving('sampling', 'a'), serving('tuning', 'b'), serving('tuning', 'c'), serving('tuning', 'd')], guide));
    expect(domains).toMatchObject([{ domain: 'exam-1/first', share: 0.25, min: 0.4, max: 0.5 }, { domain: 'exam-1/second', share: 0.75, min: 0.5, max: 0.6 }]);
  });
});

describe('W18', () => {
  it('lets an objective with items in two families pass, and finds one with fewer, and a domain out of its share', () => {
    const full = ['a', 'a', 'a', 'b'].map((family) => serving('sampling', family));
    const even = ['c', 'c', 'c', 'd', 'd'].map((family) => serving('tuning', family));
    expect(thinCoverage.find(bank([...full, ...even], guide))).toEqual([]);
    expect(thinCoverage.find(bank([...full, ...even.slice(2)], guide)).map(({ cause }) => cause)).toEqual([
      '`exam-1/first` has 57 % of the items of its outline, which asks for 40 % to 50 %.',
      '`exam-1/second` has 43 % of the items of its outline, which asks for 50 % to 60 %.',
    ]);
    expect(thinCoverage.find(bank([...full, ...even.map((one) => ({ ...one, family: 'c' }))], guide)).map(({ cause }) => cause)).toEqual([
      '`exam-1/tuning` has 5 items in 1 families; it takes 2 families.',
    ]);
  });
});
