import { describe, expect, it } from 'vitest';
import { backupDue, isLater, missingRecords, parseEvent, readBackup, readRecords, writeBackup } from './index.ts';
import { shuffled } from '../shuffle.ts';

const answer = { v: 1, id: 'e1', at: 1000, kind: 'answer', item: 'q-a', key: 'k1', response: ['b'], confidence: 'sure', points: 1, total: 1 };
const note = { v: 1, id: 'e2', at: 2000, kind: 'note', page: 'learn/a.html', anchor: { section: '', hash: 'h', ordinal: 0 }, quote: '</script><img src=x onerror=alert(1)>', text: '"\u2028' };
const later = { v: 2, id: 'e3', at: 3000, kind: 'answer', whatever: [1] };
const unknown = { v: 1, id: 'e4', at: 3000, kind: 'dream' };
const guide = 'small-boat';
const written = (records: readonly unknown[]): string => writeBackup({ guide, at: 0, records });

describe('a backup', () => {
  it('gives back all that went in, with records of a later version', () => {
    expect(readBackup(written([answer, note, later, unknown]), guide)).toEqual({ records: [answer, note, later, unknown], skipped: 0 });
    expect(readBackup(written([]), guide)).toEqual({ records: [], skipped: 0 });
  });

  it('reads format 1 as it was first written', () => {
    // Frozen: add samples, never edit one.
    const frozen = '{"fieldguide":"study history and notes","format":1,"guide":"small-boat","saved":"1970-01-01T00:00:00.000Z","records":[\n{"v":1,"id":"e2","at":2000,"kind":"retry","item":"q-a"}\n]}\n';
    expect(readBackup(frozen, guide)).toEqual({ records: [{ v: 1, id: 'e2', at: 2000, kind: 'retry', item: 'q-a' }], skipped: 0 });
    expect(written([{ v: 1, id: 'e2', at: 2000, kind: 'retry', item: 'q-a' }])).toBe(frozen);
  });

  it('counts what is no record, and takes nothing of it', () => {
    expect(readBackup(written([answer, { ...answer, id: 5 }, 'x', null, { id: 'e9' }, { ...note, page: 'javascript:alert(1)' }]), guide)).toEqual({ records: [answer], skipped: 5 });
  });

  it('leaves nothing of keys that reach for prototypes', () => {
    const text = written([answer]).replace('"response":["b"]', '"response":{"__proto__":{"polluted":"yes"},"t1":"x"},"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}');
    expect(readBackup(text, guide)).toEqual({ records: [{ ...answer, response: { t1: 'x' } }], skipped: 0 });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['foreign', ''], ['foreign', 'no JSON'], ['foreign', '[]'], ['foreign', '{"records":[]}'], ['foreign', written([]).replace('"records":', '"else":')], ['foreign', written([]).slice(0, -4)],
    ['newer', written([]).replace('"format":1', '"format":2')],
    ['otherGuide', written([]).replace(guide, 'other')],
  ])('is refused as %s: %s', (problem, text) => {
    expect(readBackup(text, guide)).toEqual({ problem });
  });
});

describe('joining journals', () => {
  // Any three journals over the same records: what is kept in one is kept in two, or in all.
  const pool = Array.from({ length: 30 }, (_, at) => ({ v: 1, id: `e${String(at)}`, at: at % 7, kind: 'retry', item: `q-${String(at % 4)}` }));
  const journal = (seed: number, name: string): typeof pool => shuffled(pool, String(seed), name).slice(0, (seed * 7) % 31);
  const join = (a: typeof pool, b: typeof pool): typeof pool => [...a, ...missingRecords(new Set(a.map(({ id }) => id)), b)];
  const read = (records: readonly unknown[]): unknown => readRecords(records, parseEvent);

  it('is commutative, associative and idempotent, and loses nothing', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const [a, b, c] = [journal(seed, 'a'), journal(seed + 1, 'b'), journal(seed + 5, 'c')];
      expect(read(join(a, b))).toEqual(read(join(b, a)));
      expect(read(join(join(a, b), c))).toEqual(read(join(a, join(b, c))));
      expect(join(join(a, b), b)).toEqual(join(a, b));
      expect(new Set(join(a, b))).toEqual(new Set([...a, ...b]));
    }
  });

  it('takes a record once that a file holds twice, and keeps its own of the same id', () => {
    expect(missingRecords(new Set(['e1']), [{ id: 'e1' }, { id: 'e2' }, { id: 'e2' }])).toEqual([{ id: 'e2' }]);
  });
});

describe('isLater', () => {
  it('tells records of a later version from damaged ones', () => {
    expect([later, unknown].map(isLater)).toEqual([true, true]);
    expect([answer, { ...answer, item: 1 }, { v: 2, id: 'e1' }, { ...later, id: 7 }, null, 'x'].map(isLater)).toEqual([false, false, false, false, false, false]);
  });
});

describe('backupDue', () => {
  const day = 86_400_000;
  const times = Array.from({ length: 30 }, (_, at) => at);
  it('waits for thirty events and a fortnight', () => {
    expect(backupDue({ times, saved: undefined, now: 14 * day })).toBe(true);
    expect(backupDue({ times, saved: undefined, now: 14 * day - 1 })).toBe(false);
    expect(backupDue({ times: times.slice(1), saved: undefined, now: 90 * day })).toBe(false);
    expect(backupDue({ times: [], saved: undefined, now: 90 * day })).toBe(false);
  });
  it('counts what came since the last backup', () => {
    expect(backupDue({ times, saved: 5, now: 90 * day })).toBe(false);
    expect(backupDue({ times: times.map((at) => at + 6), saved: 5, now: 14 * day + 5 })).toBe(true);
  });
});
