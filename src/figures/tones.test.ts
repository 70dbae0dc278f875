import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standIn, standInTheme, toneOf, toneOfVariable, tones } from './tones.ts';

describe('tones', () => {
  test('come back from the colour that a browser computes for their stand-in', () => {
    for (const tone of tones) {
      const [red, green, blue] = (standIn(tone).match(/[0-9a-f]{2}/g) ?? []).map((digits) => Number.parseInt(digits, 16));
      expect(toneOf(`rgb(${String(red)}, ${String(green)}, ${String(blue)})`)).toBe(tone);
    }
  });

  test('are not found in colours of authors', () => {
    expect(toneOf('rgb(255, 0, 0)')).toBeUndefined();
    expect(toneOf('none')).toBeUndefined();
  });

  test.each([
    ['primaryTextColor', 'ink'], ['lineColor', 'ink'], ['nodeBorder', 'ink'], ['mainBkg', 'leaf'], ['edgeLabelBackground', 'leaf'],
    ['clusterBkg', 'tint'], ['clusterBorder', 'edge'], ['noteBkgColor', 'tint'], ['sequenceNumberColor', 'leaf'], ['pie2', 'wash'], ['critBorderColor', 'hue'],
  ])('give %s the tone %s', (name, tone) => {
    expect(toneOfVariable(name)).toBe(tone);
  });

  test('replace colours of a theme and leave its other values out', () => {
    expect(standInTheme({ lineColor: '#333', fontSize: '16px', radius: 5, mainBkg: 'hsl(1, 2%, 3%)' })).toEqual({ lineColor: standIn('ink'), mainBkg: standIn('leaf') });
  });
});

test('the styles of drawings have a rule for every tone, of fills and of lines', () => {
  const rules = ['figure', 'figure-tones'].map((name) => readFileSync(new URL(`../site/styles/${name}.css`, import.meta.url), 'utf8')).join('');
  const missing = tones.flatMap((tone) => [`.fg-fill-${tone} {`, `.fg-line-${tone} {`]).filter((rule) => !rules.includes(rule));
  expect(missing).toEqual([]);
});
