import { describe, expect, it } from 'vitest';
import type { Question } from '../../schema/index.ts';
import { keys, questions } from '../testing/questions.ts';
import { score } from './rules.ts';
import { givenPairs, slipsIn } from './slips.ts';

const IDEA = 'wrong-idea';

/** Every part of the question names the idea, right ones too. */
function named(question: Question): Question {
  return JSON.parse(JSON.stringify(question, (_, value: unknown) => (
    typeof value === 'object' && value !== null && 'why' in value ? { ...value, misconception: IDEA } : value))) as Question;
}

const RIGHT = {
  single: ['b'], 'code-output': ['b'], multiple: ['b', 'd'], statements: { s1: 'yes', s2: 'no', s3: 'yes' },
  order: ['one', 'two', 'three'], match: { t1: 'x', t2: 'y' }, dropdown: { g1: 'b', g2: 'a' },
} as const;
const WRONG = {
  single: ['a'], 'code-output': ['a'], multiple: ['a', 'd'], statements: { s1: 'no', s2: 'no', s3: 'yes' },
  order: ['one', 'two', 'extra'], match: { t1: 'z', t2: 'y' }, dropdown: { g1: 'a', g2: 'a' },
} as const;
const TYPES = ['single', 'code-output', 'multiple', 'statements', 'order', 'match', 'dropdown'] as const;

describe('slipsIn', () => {
  it.each(TYPES)('finds the idea behind a wrong part of %s, and none behind a right one', (type) => {
    const slips = slipsIn(named(questions[type]));
    const found = (response: typeof RIGHT[typeof type] | typeof WRONG[typeof type]): string[] => givenPairs(type, response).flatMap((pair) => slips[pair] ?? []);
    expect(score(keys[type], RIGHT[type])).toMatchObject({ points: score(keys[type], RIGHT[type]).total });
    expect(found(RIGHT[type])).toEqual([]);
    expect(found(WRONG[type])).toEqual([IDEA]);
  });

  it('holds nothing where the author named no idea', () => {
    for (const type of TYPES) expect(slipsIn(questions[type])).toEqual({});
  });
});
