import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const headings = (text: string) => faultsOf(changed('chapters/basics/01-start.mdx', '<Serves', `${text}\n\n<Serves`));

describe('heading depths', () => {
  it('lets a heading go down one level and up several', async () => {
    expect(await headings('### A {#a}\n\n#### B {#b}\n\n## C {#c}')).toEqual([]);
  });
  it('tells the level that a skipping heading should have', async () => {
    expect(await headings('#### A {#a}')).toMatchObject([{ code: 'skipped-heading', fix: 'Begin it with `###`.' }]);
  });
});
