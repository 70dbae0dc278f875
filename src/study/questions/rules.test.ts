import { describe, expect, it } from 'vitest';
import { keys } from '../testing/questions.ts';
import { score, validate, type QuestionKey, type Response, type Validity } from './index.ts';

const { single, multiple, statements, order, match, dropdown } = keys;

describe('validate', () => {
  it.each<[QuestionKey, Response, Validity]>([
    [single, ['a'], 'ok'],
    [single, [], 'unanswered'],
    [single, ['a', 'b'], 'too-many'],
    [single, ['gone'], 'unknown-id'],
    [keys['code-output'], ['c'], 'ok'],
    [keys['code-output'], [], 'unanswered'],
    [multiple, ['a', 'b'], 'ok'],
    [multiple, ['b'], 'too-few'],
    [multiple, ['a', 'b', 'd'], 'too-many'],
    [multiple, ['b', 'b'], 'repeated'],
    [statements, { s1: 'no', s2: 'no', s3: 'no' }, 'ok'],
    [statements, { s1: 'no', s2: '', s3: 'no' }, 'unanswered'],
    [statements, { s1: 'maybe', s2: 'no', s3: 'no' }, 'unknown-id'],
    [order, ['extra', 'one', 'two'], 'ok'],
    [order, ['', '', ''], 'unanswered'],
    [order, ['one', '', 'three'], 'too-few'],
    [order, ['one', 'one', 'two'], 'repeated'],
    [order, ['one', 'two', 'three', 'extra'], 'too-many'],
    [order, ['one', 'gone', 'two'], 'unknown-id'],
    [match, { t1: 'z', t2: 'z' }, 'ok'],
    [match, { t1: 'x' }, 'unanswered'],
    [match, { t1: 'x', t2: 'y', t3: 'z' }, 'unknown-id'],
    [dropdown, { g1: 'a', g2: 'b' }, 'ok'],
    [dropdown, { g1: 'a', g2: '' }, 'unanswered'],
    [dropdown, { g1: 'a', g2: 'c' }, 'unknown-id'],
  ])('%j with %j is %s', (key, response, validity) => {
    expect(validate(key, response)).toBe(validity);
  });

  it('calls a response of another shape unanswered', () => {
    expect(validate(single, { a: 'yes' })).toBe('unanswered');
    expect(validate(match, ['x', 'y'])).toBe('unanswered');
  });
});

describe('score', () => {
  it.each<[QuestionKey, Response, number, number]>([
    [single, ['b'], 1, 1],
    [single, ['a'], 0, 1],
    [keys['code-output'], ['b'], 1, 1],
    [multiple, ['d', 'b'], 2, 2],
    [multiple, ['a', 'b'], 1, 2],
    [multiple, ['a', 'c'], 0, 2],
    [multiple, ['a', 'b', 'c', 'd'], 0, 2],
    [statements, { s1: 'yes', s2: 'yes', s3: 'yes' }, 2, 3],
    [order, ['one', 'two', 'three'], 3, 3],
    [order, ['two', 'one', 'three'], 1, 3],
    [order, ['two', 'three', 'one'], 0, 3],
    [order, ['one', 'two', 'three', 'extra'], 0, 3],
    [multiple, ['b'], 1, 2],
    [match, { t1: 'x', t2: 'x' }, 1, 2],
    [dropdown, { g1: 'b', g2: 'a' }, 2, 2],
    [dropdown, {}, 0, 2],
  ])('gives %j with %j %i of %i', (key, response, points, total) => {
    expect(score(key, response)).toEqual({ points, total });
  });
});

describe('every key and response', () => {
  const ids = ['a', 'b', 'c', 'd', 'one', 'two', 'three', 'extra', 'yes', 'no', 'x', 'y', '', 'gone'];
  const lists = ids.flatMap((first) => ids.flatMap((second) => ids.map((third) => [first, second, third])));
  const responses: Response[] = [
    [], ...ids.map((id) => [id]), ...ids.flatMap((first) => ids.map((second) => [first, second])), ...lists,
    ...lists.map(([s1 = '', s2 = '', s3 = '']) => ({ s1, s2, s3 })),
    ...lists.map(([t1 = '', t2 = '']) => ({ t1, t2 })),
    ...lists.map(([g1 = '', g2 = '']) => ({ g1, g2 })),
  ];
  const all: QuestionKey[] = Object.values(keys);

  it.each(all)('keeps the points of $type between 0 and the total, whole', (key) => {
    const outside = responses.filter((response) => {
      const { points, total } = score(key, response);
      return !Number.isInteger(points) || points < 0 || points > total;
    });
    expect(outside).toEqual([]);
  });

  it.each(all)('calls $type with full marks valid, and the key itself has them', (key) => {
    const full = responses.filter((response) => score(key, response).points === score(key, response).total);
    expect(full.length).toBeGreaterThan(0);
    expect(full.filter((response) => validate(key, response) !== 'ok')).toEqual([]);
    expect(score(key, key.right)).toMatchObject({ points: score(key, key.right).total });
  });

  it.each([single, keys['code-output'], multiple])('judges $type alike in whatever order options are picked', (key) => {
    const picks = responses.filter((response) => Array.isArray(response));
    const judge = (response: Response) => [validate(key, response), score(key, response).points];
    const differing = picks.filter((response) => JSON.stringify(judge(response)) !== JSON.stringify(judge([...Object.values(response)].toReversed())));
    expect(differing).toEqual([]);
  });

  it('judges records alike in whatever order their slots stand', () => {
    expect(score(statements, { s3: 'yes', s1: 'no', s2: 'no' })).toEqual(score(statements, { s1: 'no', s2: 'no', s3: 'yes' }));
  });
});
