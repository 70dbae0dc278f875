import { expect, it } from 'vitest';
import { loadGuide } from '../../../engine/index.ts';
import type { Confidence, JournalEvent } from '../../../study/journal/index.ts';
import { bankData } from '../../bank-data.ts';
import { placedKnown } from './placed.ts';
import { studied } from './studied.ts';

const { guide } = await loadGuide('e2e/fixtures/second-guide');
if (!guide) throw new Error('The second guide cannot be read.');
const bank = bankData(guide);
const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 86_400_000;
const itemsOf = (chapter: string) => Object.keys(bank.items).filter((id) => bank.items[id]?.chapter === chapter);
const [first = '', second = ''] = Object.keys(bank.chapters).filter((id) => itemsOf(id).length >= 2);
const plan: JournalEvent = { v: 1, id: 'plan', at: NOW - DAY, kind: 'plan', exam: null, days: [1, 2, 3, 4, 5, 6, 7], minutes: 60, retention: 90 };

/** A placement in which every question of some chapters was answered right. */
function placement(chapters: readonly string[], { id = 'p', at = NOW - 1000, confidence = 'fair', key = '', ended = true, points = 1 }: Partial<Given> = {}): JournalEvent[] {
  const items = chapters.flatMap(itemsOf);
  const step = (place: number, act: Extract<JournalEvent, { kind: 'step' }>['act']): JournalEvent => ({ v: 1, id: `${id}-${String(place)}`, at: at + place + 1, kind: 'step', sitting: id, page: 'a', tick: place, act });
  return [
    { v: 1, id, at, kind: 'sitting', mode: 'diagnostic', seed: 'a', blueprint: null, items, sections: [items.length], limit: null, reveal: 'end', missing: {} },
    ...items.map((item, place) => step(place, { does: 'answer', item, key: key || (bank.items[item]?.key ?? ''), response: ['x'], confidence, points, total: 1 })),
    ...(ended ? [step(items.length, { does: 'end', by: 'reader' })] : []),
  ];
}

it('passes over chapters that the placement showed to be known, and takes nothing of it for reading done today', () => {
  const before = studied(bank, [plan], NOW);
  const after = studied(bank, [plan, ...placement([first, second])], NOW);
  expect(before.work.chapters.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
  expect(after.work.chapters.map(({ id }) => id)).toEqual(before.work.chapters.map(({ id }) => id).filter((id) => id !== first && id !== second));
  expect(after.known).toEqual([first, second]);
  expect(after.done.reading).toBe(0);
  expect(after.plan?.days.flatMap(({ chapters }) => chapters.map(({ id }) => id))).not.toContain(first);
});

it('says no more of a chapter that was marked as read', () => {
  const read: JournalEvent = { v: 1, id: 'r', at: NOW, kind: 'read', chapter: first, on: true };
  expect(studied(bank, [plan, ...placement([first, second]), read], NOW).known).toEqual([second]);
});

it.each([
  ['one that has not ended', placement([first], { ended: false })],
  ['a guess', placement([first], { confidence: 'guess' })],
  ['wrong answers', placement([first], { points: 0 })],
  ['a question that has changed since', placement([first], { key: 'old' })],
  ['an earlier one', [...placement([first]), ...placement([first], { id: 'q', at: NOW, points: 0 })]],
])('passes over nothing by %s', (_, events) => {
  expect(placedKnown(bank, events)).toEqual([]);
});

interface Given { id: string; at: number; confidence: Confidence; key: string; ended: boolean; points: number }
