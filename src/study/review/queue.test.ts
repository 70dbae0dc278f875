import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../journal/index.ts';
import { shuffled } from '../shuffle.ts';
import { dueBefore } from './exam-cap.ts';
import { dueNow, dueObjectives, standings } from './queue.ts';
import { gradeOf, responsesOf, type Grade, type Response } from './response.ts';
import { unitsOf } from './unit.ts';

const DAY = 86_400_000;
const units = unitsOf({
  items: [
    { id: 'q-b', family: 'tides', objectives: ['x/height'] }, { id: 'q-a', family: 'tides', objectives: ['x/height', 'x/depth'] },
    { id: 'q-c', family: 'bearings', objectives: ['x/bearing'] },
  ],
  terms: ['knot'],
});
const response = (of: string, day: number, grade: Grade = 'good'): Response => ({ id: `${of}-${day}`, at: day * DAY, of, grade });
const settings = { now: 10 * DAY, retention: 0.9, exam: null };

describe('responses', () => {
  const stamp = { v: 1, id: 'e', at: 5 } as const;
  const answer: JournalEvent = { ...stamp, kind: 'answer', item: 'q-a', key: 'k', response: ['x'], confidence: 'sure', points: 1, total: 1 };
  const guide = { keys: new Map([['q-a', 'k']]), terms: new Set(['knot']) };

  it.each([
    [false, 'sure', 'again'], [false, 'guess', 'again'], [true, 'guess', 'hard'], [true, 'fair', 'good'], [true, 'sure', 'good'], [true, 'unknown', 'good'],
  ] as const)('right %s and %s is graded %s', (right, confidence, grade) => {
    expect(gradeOf({ right, confidence })).toBe(grade);
  });
  it('are taken from answers and recalled terms, part credit as wrong', () => {
    const events: JournalEvent[] = [answer, { ...answer, total: 2 }, { ...stamp, kind: 'recall', term: 'knot', grade: 'hard' }, { ...stamp, kind: 'retry', item: 'q-a' }];
    expect(responsesOf(events, guide)).toEqual([
      { id: 'e', at: 5, of: 'q-a', grade: 'good' }, { id: 'e', at: 5, of: 'q-a', grade: 'again' }, { id: 'e', at: 5, of: 'term:knot', grade: 'hard' },
    ]);
  });
  it('leave out other keys, and items and terms that are gone', () => {
    expect(responsesOf([{ ...answer, key: 'old' }, { ...answer, item: 'q-x' }, { ...stamp, kind: 'recall', term: 'fathom', grade: 'good' }], guide)).toEqual([]);
  });
});

describe('the queue', () => {
  it('schedules a family once, whichever sibling was answered', () => {
    const all = standings(units, [response('q-a', 0), response('q-b', 3)], settings);
    expect(all.map(({ unit, memory }) => [unit.id, memory.reviews])).toEqual([['tides', 2]]);
  });
  it('shows the sibling that was never seen, then the one seen longest ago', () => {
    const next = (...responses: Response[]) => standings(units, responses, settings)[0]?.next;
    expect(next(response('q-a', 0))).toBe('q-b');
    expect(next(response('q-b', 0))).toBe('q-a');
    expect(next(response('q-a', 0), response('q-b', 3))).toBe('q-a');
    expect(next(response('q-a', 0), response('q-b', 3), response('q-a', 9))).toBe('q-b');
  });
  it('holds what is due, the least known first, and says for which objectives', () => {
    const all = standings(units, [response('q-a', 1, 'again'), response('q-c', 2), response('term:knot', 9)], settings);
    const due = dueNow(all, settings.now);
    expect(due.map(({ unit }) => unit.id)).toEqual(['tides', 'bearings']);
    expect([...dueObjectives(due)]).toEqual([['x/height', 1], ['x/depth', 1], ['x/bearing', 1]]);
  });
  it('is the same whatever the order of the responses', () => {
    const responses = [response('q-a', 0), response('q-c', 1, 'again'), response('q-b', 2, 'hard'), response('term:knot', 3), response('q-c', 4)];
    for (let seed = 0; seed < 20; seed += 1) {
      expect(standings(units, shuffled(responses, String(seed), 'x'), settings)).toEqual(standings(units, responses, settings));
    }
  });
});

describe('an exam caps every interval', () => {
  const exam = 100 * DAY;

  it('never leaves a due time on the day of the exam or after it, for any history before it', () => {
    const grades: Grade[] = ['again', 'hard', 'good'];
    for (let seed = 0; seed < 300; seed += 1) {
      const days = shuffled(Array.from({ length: 99 }, (_, day) => day), String(seed), 'days').slice(0, 1 + (seed % 12));
      const responses = days.map((day, index) => response('q-c', day + (seed % 7) / 8, grades[(seed + index * index) % 3]));
      const [standing] = standings(units, responses, { now: exam, retention: 0.7 + (seed % 28) / 100, exam });
      if (!standing) throw new Error('answered, so it stands somewhere');
      if (standing.due === null) expect(standing.memory.last).toBeGreaterThan(exam - 7 * DAY);
      else expect(standing.due).toBeLessThan(exam);
    }
  });
  it('reviews once more within the last five days what would be due later', () => {
    for (const unit of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      const due = dueBefore(exam, { due: 500 * DAY, last: 50 * DAY, unit });
      expect(due).toBeGreaterThanOrEqual(95 * DAY);
      expect(due).toBeLessThan(exam);
    }
  });
  it('leaves in peace what was reviewed within the last days and would be due later', () => {
    expect(dueBefore(exam, { due: 103 * DAY, last: 99.5 * DAY, unit: 'a' })).toBeNull();
  });
  it('keeps a review that falls before the exam', () => {
    expect(dueBefore(exam, { due: 99 * DAY, last: 98 * DAY, unit: 'a' })).toBe(99 * DAY);
    expect(dueBefore(exam, { due: 60 * DAY, last: 50 * DAY, unit: 'a' })).toBe(60 * DAY);
  });
  it('no longer caps what is reviewed after the exam', () => {
    expect(dueBefore(exam, { due: 150 * DAY, last: 100 * DAY, unit: 'a' })).toBe(150 * DAY);
  });
});
