import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed, minimalFiles } from '../testing/minimal-guide.ts';

it('tells faults of every kind in one run, and none that only follows from another', async () => {
  const chapter = minimalFiles['chapters/basics/01-start.mdx'];
  const copy = (id: string) => chapter.replace('id: start', `id: ${id}`);
  const found = await faultsOf({
    ...changed('terms/sample-size.yaml', 'name: sample size', 'name: sample: size'),
    ...changed('sources/manual.yaml', 'title: Manual', 'title: 1\ncolour: red'),
    ...changed('figures/flow.mmd', 'flowchart', 'flow'),
    ...changed('samples/draw/sample.yaml', 'file: draw.py', 'file: ../draw.py'),
    'questions/basics/again.yaml': minimalFiles['questions/basics/start.yaml'],
    'chapters/basics/02-open.mdx': `${copy('open')}\n<Note>\n`,
    'chapters/basics/03-huge.mdx': copy('huge') + 'word '.repeat(400_000),
    'chapters/basics/04-link.mdx': copy('link').replace('chapter:start#opening', 'chapter:open#nowhere').replace('<Check ', '<Chek '),
    'cases/firm.yaml': Uint8Array.of(0xc3, 0x28),
  }, (root) => {
    symlinkSync('/', join(root, 'labs/out'));
    symlinkSync('..', join(root, 'labs/loop'));
  });
  expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'cases/firm.yaml not-utf8',
    'chapters/basics/02-open.mdx mdx-syntax',
    'chapters/basics/03-huge.mdx too-large',
    'chapters/basics/04-link.mdx unknown-component',
    'figures/flow.mmd mermaid-syntax',
    'labs/loop symlink-loop',
    'labs/out outside-guide',
    'questions/basics/start.yaml duplicate-id',
    'samples/draw/sample.yaml outside-guide',
    'sources/manual.yaml schema',
    'sources/manual.yaml unknown-key',
    'terms/sample-size.yaml yaml-syntax',
  ]);
});
