import { describe, expect, it } from 'vitest';
import { journalName, latestByItem, memoryJournal, openJournal, parseEvent, parseItemEvent, readRecords, standing, standingReset, type ItemEvent, type JournalEvent } from './index.ts';

function answered(item: string, at: number, id = `${item}-${String(at)}`): ItemEvent {
  return { v: 1, id, at, kind: 'answer', item, key: 'k1', response: ['b'], confidence: 'fair', points: 1, total: 1 };
}

function retried(item: string, at: number): ItemEvent {
  return { v: 1, id: `${item}-retry-${String(at)}`, at, kind: 'retry', item };
}

describe('readRecords', () => {
  it('counts what it cannot read and keeps the rest, in order of time', () => {
    expect(readRecords([answered('q-a', 2), { v: 9 }, answered('q-b', 1), 'junk'], parseEvent)).toEqual({ events: [answered('q-b', 1), answered('q-a', 2)], unreadable: 2, setAside: 0 });
  });
});

describe('a reset', () => {
  const reset = { v: 1, id: 'r1', at: 5, kind: 'reset', undo: null };
  const undone = { v: 1, id: 'r2', at: 9, kind: 'reset', undo: 'r1' };
  const records = [answered('q-a', 1), reset, answered('q-b', 7)];

  it('sets aside what came before, whatever a page reads, and loses nothing', () => {
    expect(readRecords(records, parseItemEvent)).toEqual({ events: [answered('q-b', 7)], unreadable: 1, setAside: 1 });
    expect(readRecords(records, parseEvent)).toMatchObject({ unreadable: 0, setAside: 1 });
  });

  it('is taken back by its undo, wherever that stands', () => {
    for (const all of [[...records, undone], [undone, ...records]]) expect(readRecords(all, parseItemEvent).events).toEqual([answered('q-a', 1), answered('q-b', 7)]);
  });

  it('before an undone one still holds', () => {
    const later = { ...reset, id: 'r3', at: 8 };
    expect(standingReset([...records, later])).toEqual(later);
    expect(standingReset([...records, later, { ...undone, undo: 'r3' }])).toEqual(reset);
    expect(standingReset([answered('q-a', 1), { ...reset, undo: 4 }])).toBeUndefined();
  });
});

describe('latestByItem', () => {
  const events = [answered('q-a', 1), retried('q-a', 3), answered('q-b', 2), answered('q-a', 2)];

  it('has the last event of each item', () => {
    expect(latestByItem(events)).toEqual(new Map<string, JournalEvent>([['q-a', retried('q-a', 3)], ['q-b', answered('q-b', 2)]]));
  });

  it('does not depend on the order in which two journals were joined', () => {
    const sameTime = [answered('q-a', 5, 'x'), answered('q-a', 5, 'y')];
    expect(latestByItem(events.toReversed())).toEqual(latestByItem(events));
    expect(latestByItem(sameTime).get('q-a')?.id).toBe('y');
    expect(latestByItem(sameTime.toReversed()).get('q-a')?.id).toBe('y');
  });
});

describe('standing', () => {
  it('is open without events and after a retry', () => {
    expect(standing(undefined, 'k1')).toEqual({ state: 'open' });
    expect(standing(retried('q-a', 3), 'k1')).toEqual({ state: 'open' });
  });

  it('restores an answer judged by the same key and no other', () => {
    const answer = answered('q-a', 1);
    expect(standing(answer, 'k1')).toEqual({ state: 'answered', answer });
    expect(standing(answer, 'k2')).toEqual({ state: 'outdated', answer });
  });
});

describe('a journal without storage', () => {
  it('holds events for the page and says that they will be lost', async () => {
    const journal = memoryJournal(parseEvent);
    expect(await journal.append(answered('q-a', 1))).toBe('closed');
    expect(await journal.read()).toEqual({ events: [answered('q-a', 1)], unreadable: 0, setAside: 0 });
  });

  it('tells a full disk from one that takes nothing, and keeps for the page what neither takes', async () => {
    const journalOn = (written: () => Promise<void>) => openJournal('fieldguide:exam-1:/', () => Promise.resolve({ stored: () => Promise.resolve([]), written, removed: () => Promise.resolve() }), parseEvent);
    for (const [name, lost] of [['QuotaExceededError', 'full'], ['InvalidStateError', 'closed']]) {
      const journal = await journalOn(() => Promise.reject(new DOMException('', name)));
      expect(await journal.append(answered('q-a', 1))).toBe(lost);
      expect((await journal.read()).events).toEqual([answered('q-a', 1)]);
    }
    expect(await (await journalOn(() => Promise.resolve())).append(answered('q-a', 1))).toBeUndefined();
  });

  it('is what opens where there is no IndexedDB', async () => {
    const journal = await openJournal('fieldguide:exam-1:/', undefined, parseEvent);
    expect(await journal.append(answered('q-a', 1))).toBe('closed');
  });
});

describe('journalName', () => {
  it('tells guides and places apart', () => {
    expect(journalName('exam-1', '/sub/')).toBe('fieldguide:exam-1:/sub/');
  });
});
