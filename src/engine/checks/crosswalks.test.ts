import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('crosswalks', () => {
  it('offers objectives of other blueprints only', async () => {
    const found = await faultsOf(changed('blueprints/exam-1.yaml', 'exam-2/tuning', 'exam-1/sampling'));
    expect(found).toMatchObject([{ code: 'unknown-crosswalk', fix: 'Write `exam-2/tuning`, or remove it.' }]);
  });
  it('holds overlaps to the same', async () => {
    const found = await faultsOf(changed('blueprints/exam-1.yaml', 'crosswalk: [exam-2/tuning]', 'overlaps: [{ with: exam-2/tune, why: Both tune. }]'));
    expect(found).toMatchObject([{ code: 'unknown-crosswalk', fix: 'Write `exam-2/tuning`, or remove it.' }]);
  });
});
