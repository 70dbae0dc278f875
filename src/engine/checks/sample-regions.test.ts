import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const PY = 'samples/draw/draw.py';

describe('sample regions', () => {
  it('offers the regions of the sample', async () => {
    const found = await faultsOf(changed('chapters/basics/01-start.mdx', 'region="draw"', 'region="drawing"'));
    expect(found).toMatchObject([{ code: 'missing-region', fix: expect.stringMatching(/^Write `draw`, or add/) }]);
  });
  it('lets a region pass that stands in one of several tabs, in another comment sign', async () => {
    const found = await faultsOf({
      ...changed('samples/draw/sample.yaml', 'file: draw.py }', 'file: draw.py }\n  - { tab: python, file: draw.ts }'),
      'samples/draw/draw.py': 'print(1)\n', 'samples/draw/draw.ts': '// region: draw\n// region: inner\n1;\n// endregion\n// endregion\n',
    });
    expect(found).toEqual([]);
  });
  it('says nothing of regions where a file of the sample is missing', async () => {
    expect(inShort(await faultsOf({ [PY]: undefined }))).toEqual(['samples/draw/sample.yaml:6:26 missing-file']);
  });
  it('points at the line of a region that is not closed', async () => {
    const found = await faultsOf({ [PY]: '\n# region: draw\n# region: inner\n# endregion\n' });
    expect(inShort(found)).toEqual([`${PY}:2:1 missing-region`]);
  });
});
