import { describe, expect, test } from 'vitest';
import type { Guide, MdxOutline } from '../engine/index.ts';
import { newPage, numberOf } from './current-page.ts';

const use = (name: string, id: string): MdxOutline['uses'][number] => ({ name, attributes: { id }, inside: [], line: 1, column: 1 });
const outline: MdxOutline = {
  headings: [], passages: [], links: [], formulas: [], words: 0,
  uses: [use('Sample', 'chart'), use('Figure', 'pier'), use('Figure', 'buoy'), use('Check', 'pier'), use('Figure', 'pier'), use('Figure', 'chart')],
};
const page = newPage({} as Guide, outline, []); // numbering looks at the outline alone

describe('numberOf', () => {
  test.each([['pier', 1, 1], ['buoy', 1, 2], ['pier', 2, 3], ['chart', 1, 4]])('plate %s, use %i, has the number %i: by place among figures alone', (id, time, number) => {
    expect(numberOf(page, 'Figure', id, time)).toBe(number);
  });

  test('a figure that the page does not place has the number 0', () => {
    expect(numberOf(page, 'Figure', 'wreck')).toBe(0);
  });
});

test('repeats are counted for each name on its own', () => {
  expect(['a', 'a', 'b', 'a'].map((name) => page.next(name))).toEqual([1, 2, 1, 3]);
});
