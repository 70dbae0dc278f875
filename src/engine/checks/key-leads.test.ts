import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const keys = (...leads: string[][]) => faultsOf(changed('chapters/basics/01-start.mdx', '<Serves', `${leads.map((of) => `<Key>\n\n${of.map((lead, index) => `${index + 1}. ${lead}\n`).join('')}\n</Key>`).join('\n\n')}\n\n<Serves`));

describe('leads of keys', () => {
  it('lets pairs lead to ends and to later pairs', async () => {
    expect(await keys(['Few → all of them', 'Many → 2', 'Alike → draw `n`; then 3', 'Unlike → 3', 'Dear → 20 of them', 'Cheap → more'], ['Few → all', 'Many → some'])).toEqual([]);
  });
  it('tells a lead that stands alone', async () => {
    expect(await keys(['Few → all', 'Many → 2', 'Alike → draw'])).toMatchObject([{ code: 'key-lead', cause: 'The key has an odd number of leads, 3, so one stands alone.' }]);
  });
  it('tells a lead that counts lines in place of pairs', async () => {
    expect(await keys(['Few → all', 'Many → 3', 'Alike → draw', 'Unlike → layers; go to 2'])).toMatchObject([
      { code: 'key-lead', cause: 'A lead of pair 1 sends the reader to 3; the key has 2 pairs.' },
      { code: 'key-lead', cause: 'A lead of pair 2 sends the reader to 2; the key has 2 pairs.' },
    ]);
  });
});
