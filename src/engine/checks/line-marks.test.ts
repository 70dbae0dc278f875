import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';
const PY = 'samples/draw/draw.py';
const twoNotes = changed(CHAPTER, '>1. It draws.<', '>\n\n1. It draws.\n2. Once.\n\n<');

describe('line marks', () => {
  it('lets marks pass that find their line and their note', async () => {
    expect(await faultsOf({ ...twoNotes, [PY]: '# region: draw\n# mark\n# note: 2 print\nx = 1\nprint(x)\n# endregion\n' })).toEqual([]);
  });
  it('lets a region carry numbers in a figure that has no notes at all', async () => {
    expect(await faultsOf({ ...changed(CHAPTER, '>1. It draws.<', '>It draws.<'), ...changed(PY, 'print', '# note: 1\nprint') })).toEqual([]);
  });
  it('counts only numbers of the region that the figure shows', async () => {
    expect(await faultsOf({ ...twoNotes, [PY]: '# region: draw\nprint(1)\n# endregion\n# region: other\n# note: 3\nprint(2)\n# endregion\n' })).toEqual([]);
  });
  it('points at a mark whose text stands in another region', async () => {
    const found = await faultsOf({ [PY]: '# region: draw\n# mark: later\nprint(1)\n# endregion\nlater = 1\n' });
    expect(inShort(found)).toEqual([`${PY}:2:1 line-mark`]);
  });
});
