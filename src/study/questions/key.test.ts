import { describe, expect, it } from 'vitest';
import { keys, questions } from '../testing/questions.ts';
import { keyHash, keyOf } from './index.ts';

const types = Object.values(questions).map((question) => question.type);

describe('keyOf', () => {
  it.each(types)('takes ids alone from %s', (type) => {
    expect(keyOf(questions[type])).toEqual(keys[type]);
  });

  it('keeps the right order of steps, which is what is asked', () => {
    expect(keyOf({ ...questions.order, answer: ['two', 'one', 'three'] })).toMatchObject({ right: ['two', 'one', 'three'] });
  });
});

describe('keyHash', () => {
  it('stays when wording changes and options move', () => {
    const { single } = questions;
    const moved = { ...single, stem: 'In other words?', options: single.options.toReversed().map((option) => ({ ...option, text: 'New', why: 'New' })) };
    expect(keyHash(keyOf(moved))).toBe(keyHash(keyOf(single)));
  });

  it('changes when another option is right, and when an option is added', () => {
    const { single } = questions;
    const turned = { ...single, options: single.options.map((option) => ({ ...option, correct: option.id === 'a' })) };
    const longer = { ...single, options: [...single.options, { id: 'd', text: 'd', correct: false, why: 'Because.' }] };
    expect(new Set([single, turned, longer].map((question) => keyHash(keyOf(question)))).size).toBe(3);
  });

  it('differs for each of the sample keys', () => {
    expect(new Set(types.map((type) => keyHash(keys[type]))).size).toBe(types.length);
  });
});
