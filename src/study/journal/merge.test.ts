import { describe, expect, it } from 'vitest';
import { sittingsOf } from '../exam/sitting.ts';
import { shuffled } from '../shuffle.ts';
import { bookmarks, chaptersRead, checkpointsReached, lastPlace, latestByItem, missingRecords, notes, parseEvent, parseItemEvent, planSetting, readRecords } from './index.ts';

interface Record { id: string }

/** Records of every kind that counts, of format 1 and of later ones, with times that collide. */
const ALL: Record[] = Array.from({ length: 60 }, (_, at): Record[] => {
  const stamp = (kind: string) => ({ v: 1, id: `${kind}-${String(at)}`, at: 1000 + (at * 7) % 20, kind });
  const page = `learn/c${String(at % 4)}.html`;
  return [
    { ...stamp('answer'), item: `q-${String(at % 5)}`, key: 'k', response: ['b'], confidence: 'sure', points: at % 2, total: 1 } as Record,
    { ...stamp('retry'), item: `q-${String(at % 7)}` } as Record,
    { ...stamp('read'), chapter: `c${String(at % 4)}`, on: at % 3 > 0 } as Record,
    { ...stamp('bookmark'), page, section: 's', heading: 'S', on: at % 4 > 0 } as Record,
    { ...stamp('note'), page, anchor: { section: 's', hash: 'h', ordinal: 0 }, quote: 'q', text: at % 3 > 0 ? `text ${String(at)}` : '' } as Record,
    { ...stamp('checkpoint'), lab: 'l', checkpoint: `p${String(at % 4)}`, on: at % 3 > 0 } as Record,
    { ...stamp('place'), page, section: '', heading: '' } as Record,
    { ...stamp('plan'), exam: null, days: [1], minutes: at, retention: 90 } as Record,
    ...(at % 20 === 0 ? [{ ...stamp('reset'), undo: at === 40 ? 'reset-20' : null } as Record] : []),
    { ...stamp('later'), v: 2, more: true } as Record,
  ];
}).flat();

const JOURNALS = Array.from({ length: 40 }, (_, at) => {
  const some = (name: string): Record[] => shuffled(ALL, `${name}-${String(at)}`, 'journal').slice(0, 40 + at * 5);
  return { a: some('a'), b: some('b'), c: some('c') };
});

describe('joining two journals', () => {
  it('gives the same whichever is joined to which', () => {
    for (const { a, b } of JOURNALS) expect(told(joined(a, b))).toEqual(told(joined(b, a)));
  });

  it('gives the same for three, whichever two are joined first', () => {
    for (const { a, b, c } of JOURNALS) expect(told(joined(joined(a, b), c))).toEqual(told(joined(a, joined(b, c))));
  });

  it('changes nothing the second time, and nothing with itself', () => {
    for (const { a, b } of JOURNALS) {
      const once = joined(a, b);
      expect(joined(once, b)).toEqual(once);
      expect(joined(a, a)).toEqual(a);
    }
  });

  it('loses no record of either, those of later versions included', () => {
    for (const { a, b } of JOURNALS) expect(new Set(joined(a, b).map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
  });

  it('keeps each journal’s own records as they are, whatever a file says under the same id', () => {
    const [first = { id: '' }] = ALL;
    expect(joined([first], [{ ...first, item: 'q-forged' } as Record])).toEqual([first]);
  });
});

function joined(kept: readonly Record[], brought: readonly Record[]): Record[] {
  return [...kept, ...missingRecords(new Set(kept.map(({ id }) => id)), brought)];
}

/** All that pages are told by a journal: the order of its records must not show in it. */
function told(records: readonly Record[]): unknown {
  const { events, unreadable, setAside } = readRecords(records, parseEvent);
  const items = readRecords(records, parseItemEvent).events;
  return {
    events, unreadable, setAside, latest: [...latestByItem(items)].sort(([one], [other]) => (one < other ? -1 : 1)), read: chaptersRead(events), bookmarks: bookmarks(events),
    notes: notes(events), reached: checkpointsReached(events, 'l'), place: lastPlace(events), plan: planSetting(events), sittings: sittingsOf(events),
  };
}
