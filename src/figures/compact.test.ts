import { describe, expect, test } from 'vitest';
import { compactDrawing, compactPath } from './compact.ts';

describe('compactPath', () => {
  test.each([
    ['M10,10L10,20', 'M10 10v10'],
    ['M10,10L10,20L10,30L40,30', 'M10 10v20h30'],
    ['M1.04,2L5.26,4.91', 'M1 2l4 3'],
    ['M10,10Q10,17 3,17L0,17', 'M10 10q0 7-7 7h-3'],
    ['M0,0C1,2 3,4 5,.5', 'M0 0c1 2 3 4 5 1'],
  ])('%s becomes %s', (d, short) => {
    expect(compactPath(d)).toBe(short);
  });

  test('a way back along the same line stays', () => {
    expect(compactPath('M0,0L0,10L0,4')).toBe('M0 0v10v-6');
  });

  test('rounding does not add up along a long path', () => {
    const far = `M0,0${Array.from({ length: 100 }, (_, at) => `L${String((at + 1) * 1.4)},${String(at % 2)}`).join('')}`;
    const sum = [...(compactPath(far) ?? '').matchAll(/[lh](-?[\d.]+)/g)].reduce((total, [, step]) => total + Number(step), 0);
    expect(sum).toBe(140);
  });

  test.each(['M0,0A5,5 0 0 1 10,10', 'm0,0l1,1', 'M 0 0 L 10 5 L 0 10 z', 'M0,0L1,1 2,2'])('%s is left as it is', (d) => {
    expect(compactPath(d)).toBeUndefined();
  });
});

describe('compactDrawing', () => {
  test('rounds places, and leaves words and ids alone', () => {
    expect(compactDrawing('<svg viewBox="4 4 373.65 798.75"><title id="fig-a-1.25">At 3.14159</title><g transform="translate(130.86 -0.04)"><text x="0">2.718</text></g></svg>'))
      .toBe('<svg viewBox="4 4 374 799"><title id="fig-a-1.25">At 3.14159</title><g transform="translate(131 0)"><text x="0">2.718</text></g></svg>');
  });

  test.each(['<g transform="scale(0.05)">', '<rect opacity="0.55"/>', '<path stroke-width="1.5"/>'])('%s keeps its small numbers', (tag) => {
    expect(compactDrawing(tag)).toBe(tag);
  });
});
