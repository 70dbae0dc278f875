import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { minimalFiles } from '../testing/minimal-guide.ts';

describe('items placed once', () => {
  it('tells a second chapter that places an item where the first one stands', async () => {
    const more = minimalFiles['chapters/basics/01-start.mdx'].replace('id: start', 'id: more');
    expect(await faultsOf({ 'chapters/basics/02-more.mdx': more })).toMatchObject([
      { code: 'repeated-item', file: 'chapters/basics/02-more.mdx', cause: 'The item `q-start` already stands in chapters/basics/01-start.mdx, line 22.' },
    ]);
  });
});
