import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('heading ids', () => {
  it('finds an id that stands twice in a page and names the first line', async () => {
    const found = await faultsOf(changed('labs/draw.mdx', 'Draw it.', '## A {#a}\n\n### B {#a}'));
    expect(inShort(found)).toEqual(['labs/draw.mdx:16:1 duplicate-id']);
    expect(found[0]?.cause).toContain('line 14');
  });
  it.each(['text', 'sources', 'plate-1', 'gloss-x'])('finds the id %s, which the frame has', async (id) => {
    expect(inShort(await faultsOf(changed('labs/draw.mdx', 'Draw it.', `## A {#${id}}`)))).toEqual(['labs/draw.mdx:14:1 duplicate-id']);
  });
  it('lets two pages have the same id', async () => {
    expect(await faultsOf(changed('labs/draw.mdx', 'Draw it.', '## Opening {#opening}'))).toEqual([]);
  });
});
