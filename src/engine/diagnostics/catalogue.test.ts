import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, wholeFaultsOf } from '../testing/faults-of.ts';
import { faultyGuides } from '../testing/faulty-guides.ts';
import { catalogue } from './catalogue.ts';

describe('every fault is told with its place, cause and fix', () => {
  it.each(faultyGuides)('$title', async ({ code, at, changes, prepare, loose, lint }) => {
    const found = await (lint ? wholeFaultsOf(changes ?? {}) : faultsOf(changes ?? {}, prepare));
    if (loose) expect(inShort(found)).toContain(`${at} ${code}`);
    else expect(inShort(found)).toEqual([`${at} ${code}`]);
    for (const { code: told, cause, fix, severity } of found) {
      expect(severity).toBe(catalogue[told].severity);
      expect(cause).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
    }
  });

  it('has a faulty guide for each code of the catalogue that is found without building a site', () => {
    expect(Object.keys(catalogue).filter((code) => code !== 'page-weight' && !faultyGuides.some((one) => one.code === code))).toEqual([]);
  });
});
