import { expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { minimalFiles, type Changes } from '../testing/minimal-guide.ts';

it('takes a checkpoint that is named and stands once', async () => {
  expect(await faultsOf(lab('{ id: drawn, text: It is drawn. }', '<Checkpoint id="drawn" />'))).toEqual([]);
});

it.each([
  ['one that stands twice', '{ id: drawn, text: It is drawn. }', '<Checkpoint id="drawn" />\n\n<Checkpoint id="drawn" />', ['labs/draw.mdx:17:1 checkpoint-place']],
  ['one that stands nowhere, beside one that is not named', '{ id: drawn, text: It is drawn. }', '<Checkpoint id="done" />', ['labs/draw.mdx:10:21 checkpoint-place', 'labs/draw.mdx:15:1 unknown-checkpoint']],
  ['one that is named twice', '{ id: drawn, text: It is drawn. }, { id: drawn, text: It is. }', '<Checkpoint id="drawn" />', ['labs/draw.mdx:10:56 duplicate-id']],
])('finds %s', async (_, named, placed, found) => {
  expect(inShort(await faultsOf(lab(named, placed))).toSorted()).toEqual(found);
});

it('finds one outside a lab', async () => {
  const page = minimalFiles['pages/about.mdx'].replace('Read on.', '<Checkpoint id="drawn" />\n\nRead on.');
  expect(inShort(await faultsOf({ 'pages/about.mdx': page }))).toEqual(['pages/about.mdx:12:1 unknown-checkpoint']);
});

function lab(named: string, placed: string): Changes {
  return { 'labs/draw.mdx': minimalFiles['labs/draw.mdx'].replace('samples: [draw]', `samples: [draw]\ncheckpoints: [${named}]`).replace('Draw it.', placed) };
}
