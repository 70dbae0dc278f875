import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('code tabs', () => {
  it('offers the tabs of the guide', async () => {
    const found = await faultsOf(changed('samples/draw/sample.yaml', 'tab: python', 'tab: shell'));
    expect(found).toMatchObject([{ code: 'unknown-tab', fix: 'Write `python`, or add it under `codeTabs` in `guide.yaml`.' }]);
  });
  it('says why files and steps cannot share a tab', async () => {
    const found = await faultsOf(changed('guide.yaml', 'label: Python, language: python }', 'label: Python }'));
    expect(found).toMatchObject([{ code: 'unknown-tab', cause: 'The code tab `python` has no language, so it takes steps and no files.', fix: 'Add it under `codeTabs` in `guide.yaml`.' }]);
  });
});
