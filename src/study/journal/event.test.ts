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
const sitting = { ...stamp, kind: 'sitting', mode: 'exam', seed: 'k3x9', blueprint: 'boat-1', items: ['q-a', 'q-b', 'q-c'], sections: [2, 1], limit: 6_000_000, reveal: 'end', missing: { tides: 2 } };
const step = { ...stamp, kind: 'step', sitting: 'e3', page: 'p1', tick: 1500 };
const marked = { does: 'answer', item: 'q-a', key: 'k1', response: ['b'], confidence: 'unknown', points: 1, total: 1 };
const acts = [
  { does: 'beat' }, { does: 'pause' }, { does: 'resume' }, { does: 'turn', item: 'q-a' }, marked, { ...marked, response: { t1: 'x' }, points: 0, total: 2 }, { ...marked, response: null, points: 0 },
  { does: 'flag', item: 'q-a', on: true }, { does: 'close', section: 0 }, { does: 'end', by: 'reader' }, { does: 'end', by: 'time' }, { does: 'end', by: 'dropped' },
];
const checkpoint = { ...stamp, kind: 'checkpoint', lab: 'plot-a-passage', checkpoint: 'heights', on: true };
const reset = { ...stamp, kind: 'reset', undo: null };

describe('parseEvent', () => {
  // Frozen samples of format 1: add to them, never edit them.
  it.each([answer, { ...answer, response: { t1: 'x', t2: '' } }, { ...answer, response: null, confidence: 'unknown', points: 0 }, retry, place, read, bookmark, note, { ...note, text: '' }, reset, { ...reset, undo: 'r1' }, recall, plan, { ...plan, exam: null, days: [] }, sitting,
    { ...sitting, mode: 'practice', blueprint: null, sections: [3], limit: null, reveal: 'each', missing: {} }, { ...sitting, mode: 'diagnostic' }, checkpoint, { ...checkpoint, on: false }, ...acts.map((act) => ({ ...step, act }))])('reads %j', (record) => {
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
    { ...checkpoint, lab: '' }, { ...checkpoint, checkpoint: 1 }, { ...checkpoint, on: 'yes' }, { ...recall, term: '' }, { ...recall, grade: 'easy' }, { ...plan, exam: '19 December' }, { ...plan, exam: '2026-13-01' }, { ...plan, days: [0] },
    { ...plan, days: [8] }, { ...plan, minutes: 1441 }, { ...plan, minutes: 1.5 }, { ...plan, retention: 98 }, { ...plan, retention: 69 },
    { ...sitting, mode: 'quiz' }, { ...sitting, seed: 'A b' }, { ...sitting, seed: 'a'.repeat(17) }, { ...sitting, blueprint: '' }, { ...sitting, items: [] }, { ...sitting, items: ['q-a', 'q-a', 'q-b'] },
    { ...sitting, items: Array.from({ length: 1001 }, (_, at) => `q-${String(at)}`), sections: [1001] }, { ...sitting, sections: [2] }, { ...sitting, sections: [3, 0] }, { ...sitting, sections: null }, { ...sitting, limit: 0 },
    { ...sitting, limit: -1 }, { ...sitting, reveal: 'now' }, { ...sitting, missing: { tides: '2' } }, { ...sitting, missing: [] },
    step, { ...step, act: { does: 'leap' } }, { ...step, act: { does: 'turn' } }, { ...step, act: { ...marked, points: 2 } }, { ...step, act: { ...marked, response: 'b' } }, { ...step, act: { does: 'flag', item: 'q-a' } },
    { ...step, act: { does: 'close', section: -1 } }, { ...step, act: { does: 'end', by: 'chance' } }, { ...step, sitting: '', act: { does: 'beat' } }, { ...step, page: 5, act: { does: 'beat' } }, { ...step, tick: 1.5, act: { does: 'beat' } },
  ])('sets %j aside', (record) => {
    expect(parseEvent(record)).toBeUndefined();
  });
});
