import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('named records', () => {
  it('finds a sample of a lab that is not there, at its place in the list', async () => {
    expect(inShort(await faultsOf(changed('labs/draw.mdx', '[draw]', '[draw, other]')))).toEqual(['labs/draw.mdx:9:17 unknown-sample']);
  });
  it('says nothing of a sample that has faults of its own', async () => {
    expect(inShort(await faultsOf(changed('samples/draw/sample.yaml', 'kind: script', 'kind: scrip')))).toEqual(['samples/draw/sample.yaml:4:7 schema']);
  });
});
