import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

describe('explain', () => {
  it('tells title, severity and reason of a code', () => {
    expect(explain('stale-source')).toBe('stale-source (warning)\n  Source not read for a year.\n  Ages are counted from the edition of the guide, never from today.\n');
  });
  it('lists the codes where one is misspelt', () => {
    expect(() => explain('stale-sorce')).toThrow('There is no code `stale-sorce`; use one of attribute-value, banned-name, ');
  });
});
