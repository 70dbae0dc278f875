import { describe, expect, it } from 'vitest';
import { fold, foldLine } from './fold.ts';
import { atLeftEdge, groundPath, jointLine, labelPlace, layOut, NARROW, WIDE, type BedShare } from './layout.ts';

describe('fold', () => {
  it('stays within the relief, is smooth, and stops at the edges', () => {
    const depths = Array.from({ length: 1001 }, (_, index) => fold(index / 1000));
    expect(Math.min(...depths)).toBeGreaterThanOrEqual(-0.01);
    expect(Math.max(...depths)).toBeLessThanOrEqual(1.01);
    expect(Math.max(...depths.slice(1).map((depth, index) => Math.abs(depth - (depths[index] ?? 0))))).toBeLessThan(0.006);
    expect([fold(-1), fold(2)]).toEqual([fold(0), fold(1)]);
  });

  it('makes a line from one place to another, either way', () => {
    const ground = { width: 100, relief: 10, down: 5 };
    expect(foldLine(0, 40, ground)).toMatch(/^0 7\.5L20 [\d.]+L40 [\d.]+$/);
    expect(foldLine(40, 0, ground).split('L').toReversed()).toEqual(foldLine(0, 40, ground).split('L'));
  });
});

describe('layOut', () => {
  it.each([2, 3, 4, 5, 6])('gives %i beds thickness by their marks, one upon the other', (count) => {
    const marks = Array.from({ length: count }, (_, index) => 10 + 5 * index);
    const { beds, bottom, height } = layOut(marks.map((own) => bed({ marks: own })), WIDE);
    const total = marks.reduce((sum, own) => sum + own, 0);
    beds.forEach((placed, index) => {
      expect(placed.height).toBeCloseTo((WIDE.thick * (marks[index] ?? 0)) / total);
      expect(placed.top).toBeCloseTo(2 + beds.slice(0, index).reduce((sum, { height: above }) => sum + above, 0));
    });
    expect(bottom).toBeCloseTo(2 + WIDE.thick);
    expect(height).toBeGreaterThanOrEqual(bottom + WIDE.relief);
  });

  it('gives a bed outside the exam a thin bed of its own, and takes nothing from the others', () => {
    const { beds } = layOut([bed({ marks: 0 }), bed({ marks: 20 }), bed({ marks: 0 })], NARROW);
    expect(beds.map(({ height }) => height)).toEqual([NARROW.thin, NARROW.thick, NARROW.thin]);
  });

  it('divides a bed by the sizes of its chapters and leaves open what has none', () => {
    const { beds: [full, half, none] } = layOut([bed({ whole: 4, sizes: [1, 3] }), bed({ whole: 4, sizes: [2] }), bed({ whole: 4, sizes: [] })], WIDE);
    expect(full?.joints).toEqual([0, 275, 1100]);
    expect(half?.joints).toEqual([0, 550]);
    expect(none?.joints).toEqual([0]);
  });

  it('numbers divisions that have room and no others', () => {
    const layout = layOut([bed({ whole: 50, sizes: [1, 25, 24] }), bed({ marks: 0, whole: 1, sizes: [1] })], WIDE);
    const [wide, thin] = layout.beds;
    expect(wide && [0, 1, 2].map((at) => labelPlace(wide, at, layout)?.x)).toEqual([undefined, '29', '579']);
    expect(thin && labelPlace(thin, 0, layout)).toBeUndefined();
  });
});

describe('the drawing', () => {
  const layout = layOut([bed({ whole: 2, sizes: [1, 1] })], { width: 100, relief: 10, thick: 50, thin: 5 });
  const [only] = layout.beds;

  it('closes the ground outside what is seen', () => {
    expect(groundPath(layout)).toMatch(/^M-4 2\.5L.*L104 [\d.]+V128H-4Z$/);
  });

  it('sets joints on the fold and the legend beside the left edge', () => {
    expect(only && jointLine(only, 50, layout)).toBe('M50 3.7v50');
    expect(only && atLeftEdge(only, layout)).toEqual({ top: '7', height: '78.1' });
  });
});

function bed(what: Partial<BedShare>): BedShare {
  return { marks: 20, whole: 1, sizes: [1], ...what };
}
