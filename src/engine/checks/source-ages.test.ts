import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const readOn = (date: string) => faultsOf(changed('sources/manual.yaml', '2026-01-01', date));

describe('source ages', () => {
  it('lets a source pass that was read a year before the edition', async () => {
    expect(await readOn('2025-01-31')).toEqual([]);
  });
  it('warns of a source that was read a day more than a year before the edition', async () => {
    expect(await readOn('2025-01-30')).toMatchObject([{ code: 'stale-source', severity: 'warning', cause: expect.stringContaining('366 days') }]);
  });
});
