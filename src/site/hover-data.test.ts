import { expect, it } from 'vitest';
import { loadGuide } from '../engine/index.ts';
import { changed, removeGuide, writeMinimalGuide } from '../engine/testing/minimal-guide.ts';
import { hoverData } from './hover-data.ts';

it('puts names where a region shows them: without lines of marks, and without the common indent', async () => {
  const text = 'import random\n# region: draw\n# mark\n    one = random.random()\n    # note: 1\n    two = random.random()\n# endregion\n';
  const root = writeMinimalGuide(changed('samples/draw/draw.py', 'import random\n# region: draw\nprint(random.random())\n# endregion\n', text));
  try {
    const { guide } = await loadGuide(root);
    const sample = guide?.samples.get('draw');
    const hovers = new Map([['draw', { id: 'draw', packages: [{ name: 'p', version: '1', licence: 'MIT' }], texts: [['random()', 'Draws.', 0] as [string, string, number]], files: { 'draw.py': { hash: '', names: [[0, 7, 6, 0], [3, 17, 6, 0], [5, 17, 6, 0]] as [number, number, number, number][] } } }]]);
    const data = sample && hoverData({ hovers }, sample);
    expect(data?.files['draw.py']).toEqual({ '': [[0, 7, 6, 0], [1, 17, 6, 0], [2, 17, 6, 0]], 'draw': [[0, 13, 6, 0], [1, 13, 6, 0]] });
    expect(data?.packages).toEqual(['p 1']);
  } finally {
    removeGuide(root);
  }
});
