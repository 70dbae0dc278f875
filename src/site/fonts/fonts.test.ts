import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const bytes = (file: string): number => statSync(new URL(file, import.meta.url)).size;

describe('cut fonts', () => {
  test('all that an English chapter loads stays under 80 KB together', () => {
    const files = ['literata.woff2', 'literata-italic.woff2', 'franklin.woff2', 'code.woff2'];
    expect(files.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThan(80 * 1024);
  });

  test('every font file that the styles name exists', () => {
    const css = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');
    const files = [...css.matchAll(/url\('\.\.\/fonts\/([^']+)'\)/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(7);
    for (const file of files) expect(bytes(file)).toBeGreaterThan(5_000);
  });
});
