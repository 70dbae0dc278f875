import { describe, expect, test } from 'vitest';
import { roundedShapes } from './rounded.ts';
import { readSvg, writeSvg } from './tree.ts';

describe('roundedShapes', () => {
  test('puts a rectangle with round ends in the place of a circle of many curves', () => {
    expect(afterRounding(curves(() => 7))).toBe('<svg><g><rect x="-7" y="-7" width="14" height="14" rx="7" fill="none"/></g></svg>');
  });

  test('leaves other shapes of many curves as they are', () => {
    const star = curves((step) => (step % 2 === 0 ? 7 : 3));
    expect(afterRounding(star)).toContain(star);
  });
});

function afterRounding(d: string): string {
  const svg = readSvg(`<svg><g><path d="${d}" fill="none"></path><path d="${d}"></path></g></svg>`);
  roundedShapes(svg);
  return writeSvg(svg);
}

function curves(radius: (step: number) => number): string {
  const points = Array.from({ length: 64 }, (_, step) => {
    const angle = (step / 64) * 2 * Math.PI;
    return [Math.cos(angle) * radius(step), Math.sin(angle) * radius(step)].map((place) => place.toFixed(6)).join(' ');
  });
  return points.map((point, step) => (step === 0 ? `M${point}` : `C0 0, 0 0, ${point}`)).join(' ').replaceAll('.000000', '');
}
