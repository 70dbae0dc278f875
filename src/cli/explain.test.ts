import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

describe('explain', () => {
  it('tells title, severity, reason and fix of a code, and the same passage wrong and right', () => {
    expect(explain('stale-source')).toBe(`stale-source (warning)
  Source not read for a year.
  Ages are counted from the edition of the guide, never from today.
  fix: Read the source again, correct what it changes, and set \`checked\` to that day.

  wrong, in sources/manual.yaml:
    checked: 2024-12-31
  right:
    checked: 2026-01-01
`);
  });
  it('leaves the example out where there is none', () => {
    expect(explain('not-utf8')).toMatch(/\n {2}fix: Save the file as UTF-8 in your editor\.\n$/);
  });
  it('lists the codes where one is misspelt', () => {
    expect(() => explain('stale-sorce')).toThrow('There is no code `stale-sorce`; use one of attribute-value, banned-name, ');
    expect(() => explain('toString')).toThrow('There is no code `toString`');
  });
});
