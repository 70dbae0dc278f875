import { describe, expect, it } from 'vitest';
import type { Act, JournalEvent, SittingEvent } from '../journal/index.ts';
import { shuffled } from '../shuffle.ts';
import { attempts, sectionOf, sittingsOf } from './index.ts';

const items = ['q-a', 'q-b', 'q-c', 'q-d'];
const sitting: SittingEvent = { v: 1, id: 's', at: 1, kind: 'sitting', mode: 'exam', seed: 'x', blueprint: 'b', items, sections: [2, 2], limit: 60_000, reveal: 'end', missing: {} };
const answer = (item: string, points = 1, response: readonly string[] | null = ['o']): Act => ({ does: 'answer', item, key: 'k', response, confidence: 'sure', points, total: 1 });

/** Steps a second apart, on one page. */
function steps(acts: readonly Act[], from = sitting.id): JournalEvent[] {
  return acts.map((act, place) => ({ v: 1, id: `${from}-${String(place).padStart(3, '0')}`, at: 10 + place, kind: 'step', sitting: from, page: 'p', tick: place * 1000, act }));
}

/** Any hundred acts, by a seed. */
function anyActs(seed: string): Act[] {
  const acts = items.flatMap((item): Act[] => [answer(item), answer(item, 0, ['x']), answer(item, 0, null), { does: 'turn', item }, { does: 'flag', item, on: true }, { does: 'flag', item, on: false }]);
  const rare: Act[] = [{ does: 'close', section: 0 }, { does: 'pause' }, { does: 'resume' }, { does: 'end', by: 'reader' }, { does: 'beat' }];
  return shuffled([...acts, ...acts, ...acts, ...acts, ...rare], seed, 'acts');
}

const foldOf = (...acts: Act[]) => sittingsOf([sitting, ...steps(acts)])[0];
const seeds = Array.from({ length: 60 }, (_, at) => `seed ${String(at)}`);

describe('sittingsOf', () => {
  it('has the latest answer, and none that was taken back', () => {
    const fold = foldOf(answer('q-a'), answer('q-b'), answer('q-a', 0, ['x']), answer('q-b', 0, null));
    expect([...(fold?.answers ?? [])].map(([item, { response, points }]) => [item, response, points])).toEqual([['q-a', ['x'], 0]]);
  });

  it('keeps "I don’t know" where each answer is judged at once', () => {
    const practice: SittingEvent = { ...sitting, reveal: 'each' };
    expect(sittingsOf([practice, ...steps([answer('q-a', 0, null)])])[0]?.answers.get('q-a')).toMatchObject({ response: null });
  });

  it('counts nothing after the end, in a section that was left, or for another item', () => {
    const fold = foldOf(answer('q-a'), { does: 'close', section: 0 }, answer('q-a', 0), { does: 'flag', item: 'q-b', on: true }, { does: 'turn', item: 'q-b' }, answer('q-z'), { does: 'end', by: 'time' }, answer('q-c'), { does: 'end', by: 'reader' });
    expect([...(fold?.answers ?? [])].map(([item, { points }]) => [item, points])).toEqual([['q-a', 1]]);
    expect([fold?.flags.size, fold?.at, fold?.ended?.by]).toEqual([0, 'q-a', 'time']);
  });

  it('tells where the reader is, what was flagged and how long each item was on show', () => {
    const fold = foldOf({ does: 'turn', item: 'q-a' }, { does: 'beat' }, { does: 'turn', item: 'q-c' }, { does: 'flag', item: 'q-c', on: true }, { does: 'pause' }, { does: 'beat' });
    expect([fold?.at, [...(fold?.flags ?? [])], fold?.spent, fold?.paused]).toEqual(['q-c', ['q-c'], 4000, true]);
    expect([...(fold?.spentOn ?? [])]).toEqual([['q-a', 2000], ['q-c', 2000]]);
  });

  it.each(seeds)('does not depend on the order in which journals were joined, by %s', (seed) => {
    const events = [sitting, ...steps(anyActs(seed))];
    const fold = sittingsOf(events);
    for (const joined of [events.toReversed(), shuffled(events, seed, 'one'), shuffled(events, seed, 'two')]) {
      expect(sittingsOf(joined)).toEqual(fold);
      expect(attempts(joined)).toEqual(attempts(events));
    }
  });

  it.each(seeds)('grants each item no more than one answer and no more time than has run, by %s', (seed) => {
    const acts = anyActs(seed);
    for (let length = 0; length <= acts.length; length += 7) {
      const [fold] = sittingsOf([sitting, ...steps(acts.slice(0, length))]);
      expect([...(fold?.answers.keys() ?? [])].every((item) => items.includes(item))).toBe(true);
      expect([...(fold?.spentOn.values() ?? [])].reduce((sum, ms) => sum + ms, 0)).toBe(fold?.spent);
    }
  });

  it.each(seeds)('loses no answer when it is cut off after any step, by %s', (seed) => {
    const acts = anyActs(seed).filter(({ does }) => does === 'answer' || does === 'turn');
    const last = new Map<string, Act>();
    acts.forEach((act, place) => {
      if (act.does === 'answer') last.set(act.item, act);
      const kept = sittingsOf([sitting, ...steps(acts.slice(0, place + 1))])[0]?.answers;
      for (const [item, given] of last) expect(kept?.get(item)?.response).toEqual(given.does === 'answer' && given.response !== null ? given.response : undefined);
    });
  });

  it('keeps two sittings apart', () => {
    const other: SittingEvent = { ...sitting, id: 't', at: 2 };
    const folds = sittingsOf([other, sitting, ...steps([answer('q-a')]), ...steps([answer('q-b')], 't')]);
    expect(folds.map(({ sitting: { id }, answers }) => [id, ...answers.keys()])).toEqual([['s', 'q-a'], ['t', 'q-b']]);
  });
});

describe('sectionOf', () => {
  it('finds the section of an item', () => {
    expect(items.map((item) => sectionOf(sitting, item))).toEqual([0, 0, 1, 1]);
  });
});

describe('attempts', () => {
  const check: JournalEvent = { v: 1, id: 'e', at: 5, kind: 'answer', item: 'q-c', key: 'k', response: ['o'], confidence: 'fair', points: 1, total: 1 };

  it('has an exam’s answers once it has ended, whoever ended it, and each where it was given', () => {
    expect(attempts([check, sitting, ...steps([answer('q-a')])]).map(({ item }) => item)).toEqual(['q-c']);
    for (const by of ['reader', 'time', 'dropped'] as const) {
      expect(attempts([...steps([answer('q-a'), answer('q-b', 0, null), { does: 'end', by }]), sitting, check]).map(({ item, from, at }) => [item, from, at])).toEqual([['q-c', 'check', 5], ['q-a', 'exam', 10]]);
    }
  });

  it('has an answer of practice at once where practice tells at once', () => {
    const practice: SittingEvent = { ...sitting, mode: 'practice', reveal: 'each' };
    expect(attempts([practice, ...steps([answer('q-a'), answer('q-b', 0, null)])])).toMatchObject([{ item: 'q-a', from: 'practice', sitting: 's' }, { item: 'q-b', response: null, points: 0 }]);
  });
});
