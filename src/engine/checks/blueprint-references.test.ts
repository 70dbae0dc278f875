import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('blueprint references', () => {
  it('finds a blueprint and a domain that are not there', async () => {
    const found = await faultsOf({ ...changed('guide.yaml', '[exam-1, exam-2]', '[exam-1, exam-2, exam-3]') });
    expect(inShort(found)).toEqual(['guide.yaml:8:30 unknown-blueprint']);
  });
  it('finds a domain of another blueprint', async () => {
    expect(inShort(await faultsOf(changed('guide.yaml', 'exam-1/first', 'exam-2/first')))).toEqual(['guide.yaml:13:13 unknown-domain']);
  });
  it('says nothing of a blueprint that has faults of its own', async () => {
    expect(inShort(await faultsOf(changed('blueprints/exam-2.yaml', 'state: active', 'state: actif')))).toEqual(['blueprints/exam-2.yaml:4:18 schema']);
  });
});
