import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('code tabs', () => {
  it('offers the tabs of the guide', async () => {
    const found = await faultsOf(changed('samples/draw/sample.yaml', 'tab: python', 'tab: shell'));
    expect(found).toMatchObject([{ code: 'unknown-tab', fix: 'Write `python`, or add it under `codeTabs` in `guide.yaml`.' }]);
  });
});
