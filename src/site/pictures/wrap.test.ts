import { expect, it } from 'vitest';
import { fitTitle } from './wrap.ts';

/** A face whose letters are all half as wide as the size. */
const measure = (text: string, size: number): number => text.length * size / 2;
const frame = { sizes: [20, 10], width: 100, height: 44 };

it('sets a title at the largest size that fits', () => {
  expect(fitTitle('Tidal streams now', frame, measure)).toEqual({ lines: ['Tidal streams now'], size: 10 });
  expect(fitTitle('Tides now', frame, measure)).toEqual({ lines: ['Tides now'], size: 20 });
});

it('goes to a smaller size where lines are too many or a word is too wide', () => {
  expect(fitTitle('Bearings and the chart', frame, measure).size).toBe(10);
  expect(fitTitle('Triangulation', frame, measure)).toEqual({ lines: ['Triangulation'], size: 10 });
});

it('sets what fits nowhere at the smallest size, whole', () => {
  expect(fitTitle('one two three four five six seven eight nine ten', frame, measure).lines.join(' ')).toBe('one two three four five six seven eight nine ten');
});
