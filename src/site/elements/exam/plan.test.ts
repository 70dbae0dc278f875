import { describe, expect, it } from 'vitest';
import { loadGuide } from '../../../engine/index.ts';
import { bankData } from '../../bank-data.ts';
import { formFor, minutesFor, planOf } from './plan.ts';

const { guide } = await loadGuide('e2e/fixtures/second-guide');
if (!guide) throw new Error('The second guide cannot be read.');
const bank = bankData(guide);

describe('formFor', () => {
  it('draws from an outline, the case last, and tells what is missing', () => {
    const { ids, sections, missing } = formFor(bank, 'skipper-1', 'a');
    expect(ids.length).toBe(sections.reduce((sum, length) => sum + length, 0));
    expect(ids.slice(-2).map((id) => bank.items[id]?.case)).toEqual(['harbour-bar', 'harbour-bar']);
    expect(ids.length + Object.values(missing).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(20);
  });

  it('is nothing for objectives without an exam', () => {
    expect(formFor(bank, 'own', 'a').ids).toEqual([]);
  });
});

describe('minutesFor', () => {
  it('gives as long for a question as the exam does, and no more than the exam for a long form', () => {
    expect([25, 30, 12].map((count) => minutesFor(bank, 'skipper-1', count, 1))).toEqual([60, 60, 29]);
    expect([1.5, 2, 0].map((pace) => minutesFor(bank, 'skipper-1', 25, pace))).toEqual([90, 120, 0]);
  });
});

describe('planOf', () => {
  it('has no limit where the reader wants none', () => {
    expect(planOf(bank, { blueprint: 'skipper-1', seed: 'a', pace: 0 })).toMatchObject({ mode: 'exam', limit: null, reveal: 'end' });
    expect(planOf(bank, { blueprint: 'skipper-1', seed: 'a', pace: 2 }).limit).toBeGreaterThan(0);
  });
});
