import { describe, expect, it } from 'vitest';
import { intervalsOf, memoryOf, retrievability } from './memory.ts';
import type { Grade, Response } from './response.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const at = (days: number, grade: Grade, id = `e${days}`): Response => ({ id, at: days * DAY, of: 'q-a', grade });

/** Answers a unit whenever it is due. */
function followed(grades: readonly Grade[], retention: number): { days: number[]; stability: number; difficulty: number } {
  const responses: Response[] = [];
  const days: number[] = [];
  let memory = memoryOf(responses, retention);
  for (const grade of grades) {
    const time = memory?.due ?? 0;
    responses.push({ id: `e${responses.length}`, at: time, of: 'q-a', grade });
    memory = memoryOf(responses, retention);
    days.push(((memory?.due ?? 0) - time) / DAY);
  }
  return { days, stability: memory?.stability ?? 0, difficulty: memory?.difficulty ?? 0 };
}

describe('golden vectors of ts-fsrs 5.4.2, FSRS-6 defaults', () => {
  it.each([
    [0.9, ['good', 'good', 'good', 'good', 'good'], [3, 14, 57, 196, 586], 586.4835, 2.09058635],
    [0.9, ['good', 'again', 'good'], [3, 1, 3], 2.4466, 7.38233661],
    [0.9, ['hard', 'good', 'good'], [2, 7, 23], 22.534, 5.09241299],
    [0.9, ['again', 'good', 'good'], [1, 3, 8], 7.6382, 6.39094132],
    [0.95, ['good', 'good', 'good', 'good', 'good'], [3, 6, 15, 34, 72], 178.8625, 2.09058635],
    [0.8, ['good', 'good', 'good'], [8, 75, 521], 157.2391, 2.1043314],
  ] as const)('at %d, %j gives intervals %j', (retention, grades, days, stability, difficulty) => {
    const found = followed(grades, retention);
    expect(found.days).toEqual(days);
    expect(found.stability).toBeCloseTo(stability, 3);
    expect(found.difficulty).toBeCloseTo(difficulty, 8);
  });

  it('foretells the intervals of answers that all go well', () => {
    expect(intervalsOf(0.9, 4)).toEqual([3, 14, 57, 196]);
  });

  it('loses a tenth within the stability', () => {
    const memory = memoryOf([at(0, 'good')], 0.9);
    expect(memory && retrievability(memory, memory.stability * DAY)).toBeCloseTo(0.9, 6);
    expect(memory && retrievability(memory, 0)).toBe(1);
  });
});

describe('memoryOf', () => {
  it('knows nothing without an answer', () => {
    expect(memoryOf([], 0.9)).toBeUndefined();
  });
  it('gives the same whatever the order of the records', () => {
    const responses = [at(0, 'good'), at(3, 'hard'), at(9, 'again'), at(11, 'good'), at(11.2, 'good')];
    const expected = memoryOf(responses, 0.9);
    for (let turn = 0; turn < responses.length; turn += 1) {
      const turned = [...responses.slice(turn), ...responses.slice(0, turn)];
      expect(memoryOf(turned, 0.9)).toEqual(expected);
      expect(memoryOf(turned.toReversed(), 0.9)).toEqual(expected);
    }
  });
  it('takes answers within twelve hours as one review, graded by the worst', () => {
    const again = memoryOf([at(0, 'again')], 0.9);
    const both = (first: Grade, second: Grade) => memoryOf([at(0, first, 'a'), { ...at(0, second, 'b'), at: 11 * HOUR }], 0.9);
    expect(both('again', 'good')).toEqual(again);
    expect(both('good', 'again')).toEqual(again);
    expect(both('good', 'good')).toEqual(memoryOf([at(0, 'good')], 0.9));
    expect(memoryOf([at(0, 'good'), { ...at(0, 'good', 'b'), at: 12 * HOUR }], 0.9)?.reviews).toBe(2);
  });
});
