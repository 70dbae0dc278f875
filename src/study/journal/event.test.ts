import { describe, expect, it } from 'vitest';
import { parseEvent } from './index.ts';

const answer = { v: 1, id: 'e1', at: 1000, kind: 'answer', item: 'q-a', key: 'k1', response: ['b'], confidence: 'sure', points: 1, total: 1 };
const retry = { v: 1, id: 'e2', at: 2000, kind: 'retry', item: 'q-a' };

const stamp = { v: 1, id: 'e3', at: 3000 };
const place = { ...stamp, kind: 'place', page: 'learn/tides.html', section: 'rule', heading: 'The rule' };
const read = { ...stamp, kind: 'read', chapter: 'tides', on: true };
const bookmark = { ...stamp, kind: 'bookmark', page: 'learn/tides.html', section: '', heading: '', on: false };
const note = { ...stamp, kind: 'note', page: 'learn/tides.html', anchor: { section: 'rule', hash: '1a2b3c', ordinal: 2 }, quote: 'The tide rises', text: 'Mine: <b>twelfths</b>' };
const recall = { ...stamp, kind: 'recall', term: 'knot', grade: 'hard' };
const plan = { ...stamp, kind: 'plan', exam: '2026-12-19', days: [1, 3, 6], minutes: 45, retention: 90 };
const reset = { ...stamp, kind: 'reset', undo: null };

describe('parseEvent', () => {
  // Frozen samples of format 1: add to them, never edit them.
  it.each([answer, { ...answer, response: { t1: 'x', t2: '' } }, { ...answer, response: null, confidence: 'unknown', points: 0 }, retry, place, read, bookmark, note, { ...note, text: '' }, reset, { ...reset, undo: 'r1' }, recall, plan, { ...plan, exam: null, days: [] }])('reads %j', (record) => {
    expect(parseEvent(record)).toEqual(record);
    expect(parseEvent(JSON.parse(JSON.stringify(parseEvent(record))))).toEqual(record);
  });

  it('reads an event of an item that the guide no longer has', () => {
    expect(parseEvent({ ...retry, item: 'q-removed' })).toMatchObject({ item: 'q-removed' });
  });

  it.each([
    undefined, null, 1, 'text', [], {}, [answer],
    { ...answer, v: 2 }, { ...answer, id: '' }, { ...answer, id: 5 }, { ...answer, at: '1000' }, { ...answer, at: Number.NaN }, { ...answer, at: -1 },
    { ...answer, kind: 'later' }, { ...answer, item: undefined }, { ...answer, key: undefined }, { ...answer, response: 'b' }, { ...answer, response: [1] },
    { ...answer, response: { a: null } }, { ...answer, response: undefined }, { ...answer, confidence: 'certain' }, { ...answer, points: 2 }, { ...answer, points: 0.5 },
    { ...answer, total: undefined },
    { ...place, page: 'javascript:alert(1)' }, { ...place, page: '../x.html' }, { ...place, page: '//x/y.html' }, { ...place, page: 'https://x/y.html' },
    { ...place, page: '/learn/x.html' }, { ...place, section: 1 }, { ...place, heading: undefined }, { ...read, on: 1 }, { ...read, chapter: '' },
    { ...bookmark, page: '' }, { ...bookmark, on: undefined }, { ...note, anchor: null }, { ...note, anchor: { ...note.anchor, ordinal: -1 } },
    { ...note, text: null }, { ...note, quote: 5 }, { ...note, v: 2 }, { ...reset, undo: undefined },
    { ...recall, term: '' }, { ...recall, grade: 'easy' }, { ...plan, exam: '19 December' }, { ...plan, exam: '2026-13-01' }, { ...plan, days: [0] },
    { ...plan, days: [8] }, { ...plan, minutes: 1441 }, { ...plan, minutes: 1.5 }, { ...plan, retention: 98 }, { ...plan, retention: 69 },
  ])('sets %j aside', (record) => {
    expect(parseEvent(record)).toBeUndefined();
  });
});
