import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed, minimalFiles } from '../testing/minimal-guide.ts';

const PAGE = 'pages/about.mdx';
const other = { 'sources/other.yaml': minimalFiles['sources/manual.yaml'].replace('id: manual', 'id: other') };

describe('listed sources', () => {
  it('finds the one unlisted source in a citation of two', async () => {
    const found = await faultsOf({ ...changed(PAGE, '<Cite id="manual" />', '<Cite id="manual other" />'), ...other });
    expect(found).toMatchObject([{ code: 'unlisted-source', file: PAGE, cause: expect.stringContaining('`other`') }]);
  });
  it('lets a citation of two listed sources pass', async () => {
    const page = minimalFiles[PAGE].replace('sources: [manual]', 'sources: [manual, other]').replace('<Cite id="manual" />', '<Cite id="manual other" />');
    expect(await faultsOf({ [PAGE]: page, ...other })).toEqual([]);
  });
});
