import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const bytes = (file: string): number => statSync(new URL(file, import.meta.url)).size;

describe('cut fonts', () => {
  test('the two faces every page loads stay under 80 KB together', () => {
    expect(bytes('literata.woff2') + bytes('franklin.woff2')).toBeLessThan(80 * 1024);
  });

  test('every font file that the styles name exists', () => {
    const css = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');
    const files = [...css.matchAll(/url\('\.\.\/fonts\/([^']+)'\)/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(4);
    for (const file of files) expect(bytes(file)).toBeGreaterThan(10_000);
  });
});
