import { expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';
import { loadGuide } from './load-guide.ts';
import { removeGuide, writeMinimalGuide } from '../testing/minimal-guide.ts';

it.each([
  ['terms/sample-size.yaml', changed('terms/sample-size.yaml', 'How many are drawn.', '"TODO: say what it is"'), 3, 'Left to be written: say what it is.'],
  ['chapters/basics/01-start.mdx', changed('chapters/basics/01-start.mdx', 'Read on.', 'TODO: a reason.'), 20, 'Left to be written: a reason.</Callout>.'],
  ['questions/basics/start.yaml', changed('questions/basics/start.yaml', 'why: It is.', 'why: "TODO: a reason"'), 12, 'Left to be written: a reason.'],
  ['samples/draw/draw.py', changed('samples/draw/draw.py', 'print', '# TODO:\nprint'), 3, 'Something is left to be written here.'],
])('tells what is left to be written in %s', async (file, changes, line, cause) => {
  expect(await faultsOf(changes)).toMatchObject([{ code: 'todo', severity: 'error', file, position: { line }, cause }]);
});

it('takes the word alone for no mark', async () => {
  expect(await faultsOf(changed('terms/sample-size.yaml', 'How many are drawn.', 'How many TODO lists.'))).toEqual([]);
});

it('still gives the guide, so that a draft can be read while it is written', async () => {
  const root = writeMinimalGuide(changed('terms/sample-size.yaml', 'How many are drawn.', '"TODO: say"'));
  const { guide } = await loadGuide(root);
  removeGuide(root);
  expect(guide?.terms.get('sample-size')?.definition).toBe('TODO: say');
});
