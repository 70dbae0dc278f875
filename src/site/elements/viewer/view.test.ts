import { describe, expect, test } from 'vitest';
import { moved, percentOf, wholeView, zoomed, type Sizes } from './view.ts';

const sizes: Sizes = { stage: { width: 800, height: 600 }, drawing: { width: 400, height: 100 } };
const whole = wholeView(sizes);

describe('wholeView', () => {
  test('fills the stage one way and stands in the middle the other way', () => {
    expect(whole).toEqual({ scale: 2, x: 0, y: 200 });
  });

  test('shrinks a drawing that is larger than the stage', () => {
    expect(wholeView({ ...sizes, drawing: { width: 1600, height: 600 } })).toEqual({ scale: 0.5, x: 0, y: 150 });
  });
});

describe('zoomed', () => {
  test('keeps the point of the drawing that is under the pointer', () => {
    const at = { x: 200, y: 300 };
    const view = zoomed(whole, 4, { at, sizes });
    expect((at.x - view.x) / view.scale).toBeCloseTo((at.x - whole.x) / whole.scale);
    expect((at.y - view.y) / view.scale).toBeCloseTo((at.y - whole.y) / whole.scale);
  });

  test('is never smaller than whole and never larger than eight times that', () => {
    const at = { x: 0, y: 0 };
    expect(zoomed(whole, 0.1, { at, sizes })).toEqual(whole);
    expect(percentOf(zoomed(whole, 1000, { at, sizes }), sizes)).toBe(800);
  });

  test('reaches eight times the natural size of a drawing that had to shrink', () => {
    const large: Sizes = { ...sizes, drawing: { width: 8000, height: 600 } };
    expect(zoomed(wholeView(large), 1000, { at: { x: 0, y: 0 }, sizes: large }).scale).toBe(8);
  });
});

describe('moved', () => {
  test('stops where an edge of the drawing meets its edge of the stage', () => {
    const view = zoomed(whole, 2, { at: { x: 0, y: 300 }, sizes });
    expect(moved(view, { x: 50, y: 0 }, sizes).x).toBe(0);
    expect(moved(view, { x: -5000, y: 0 }, sizes).x).toBe(-800);
  });

  test('leaves a drawing that is whole in the middle', () => {
    expect(moved(whole, { x: 30, y: -30 }, sizes)).toEqual(whole);
  });
});
