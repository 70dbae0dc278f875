import { describe, expect, it } from 'vitest';
import { inShort, wholeFaultsOf } from '../testing/faults-of.ts';
import { changed, minimalFiles, type Changes } from '../testing/minimal-guide.ts';

const ITEM = 'questions/basics/start.yaml';
const LONGER = ['text: A line', 'text: A straight line'] as const;
/** Two options: W17 finds it once. */
const fewOptions: Changes = {
  [ITEM]: minimalFiles[ITEM].replace(...LONGER).replace('why: It is.', 'why: A sample is what is drawn here.').replace('why: It is not.', 'why: A line is not drawn here.'),
};
const baseline = (count: number): Changes => ({ 'lint-baseline/w17.yaml': `id: w17\ncount: ${count}\n` });

const lint = async (changes: Changes) => inShort(await wholeFaultsOf(changes)).filter((one) => !one.startsWith('questions '));

describe('findings of a warning rule', () => {
  it('are told one by one where there is no baseline', async () => {
    expect(await lint(fewOptions)).toEqual([`${ITEM}:12:3 item-wording`]);
  });
  it('are not told where there are as many as before', async () => {
    expect(await lint({ ...fewOptions, ...baseline(1) })).toEqual([]);
  });
  it('fail at the baseline, and are told, where there are more', async () => {
    expect(await lint({ ...fewOptions, ...baseline(0) })).toEqual(['lint-baseline/w17.yaml:2:8 lint-baseline', `${ITEM}:12:3 item-wording`]);
  });
  it('ask for a lower baseline where there are fewer', async () => {
    expect(await lint({ ...fewOptions, ...baseline(2) })).toEqual(['lint-baseline/w17.yaml:2:8 loose-baseline']);
  });
  it('of an error rule are told with their line', async () => {
    expect(await lint({ ...changed(ITEM, ...LONGER), ...baseline(1) })).toEqual([`${ITEM}:12:55 item-rule`, `${ITEM}:13:45 item-rule`]);
  });
});
