import { describe, expect, it } from 'vitest';
import { readAnswer, readQuestion } from './messages.ts';

const record = { v: 1, id: 'e1', at: 1, kind: 'retry', item: 'q-a' };

describe('a question to the frame', () => {
  it.each([{ does: 'open' }, { does: 'stored' }, { does: 'choices' }, { does: 'written', records: [record] }, { does: 'removed', ids: ['e1'] }, { does: 'choose', name: 'theme', value: 'dark' }])('is read: %j', (ask) => {
    expect(readQuestion({ fieldguide: 1, id: 3, ask })).toEqual({ fieldguide: 1, id: 3, ask });
  });

  it.each([
    undefined, null, 'stored', [], {}, { fieldguide: 2, id: 1, ask: { does: 'stored' } }, { fieldguide: 1, id: -1, ask: { does: 'stored' } },
    { fieldguide: 1, id: '1', ask: { does: 'stored' } }, { fieldguide: 1, id: 1, ask: { does: 'erase' } }, { fieldguide: 1, id: 1, ask: { does: 'written', records: ['x'] } },
    { fieldguide: 1, id: 1, ask: { does: 'removed', ids: [1] } }, { fieldguide: 1, id: 1, ask: { does: 'choose', name: 'theme' } }, { fieldguide: 1, id: 1 },
  ])('is left unanswered: %j', (data) => {
    expect(readQuestion(data)).toBeUndefined();
  });

  it('carries nothing that the schema does not name', () => {
    expect(readQuestion({ fieldguide: 1, id: 1, ask: { does: 'stored', more: 1 }, extra: true })).toEqual({ fieldguide: 1, id: 1, ask: { does: 'stored' } });
  });
});

describe('an answer of the frame', () => {
  it('is read with its result or with its fault', () => {
    expect(readAnswer({ fieldguide: 1, id: 0 })).toEqual({ fieldguide: 1, id: 0, result: undefined });
    expect(readAnswer({ fieldguide: 1, id: 4, result: [record] })).toEqual({ fieldguide: 1, id: 4, result: [record] });
    const fault = { name: 'QuotaExceededError', message: 'Full.' };
    expect(readAnswer({ fieldguide: 1, id: 4, fault })).toEqual({ fieldguide: 1, id: 4, fault });
  });

  it.each([undefined, 1, { id: 4 }, { fieldguide: 1, id: 4, fault: 'Full.' }, { fieldguide: 1, id: 4, fault: { name: 1, message: 'x' } }])('is not: %j', (data) => {
    expect(readAnswer(data)).toBeUndefined();
  });
});
