import { expect, it } from 'vitest';
import { minimalFiles } from '../testing/minimal-guide.ts';
import { gapsOf } from './testing.ts';

const other = { 'sources/other.yaml': minimalFiles['sources/manual.yaml'].replace('id: manual', 'id: other') };

it('tells a source that nothing cites', async () => {
  expect(await gapsOf(other)).toEqual(['sources/other.yaml:1:5 uncited-source']);
});

it.each([
  ['a case', { 'cases/firm.yaml': `${minimalFiles['cases/firm.yaml']}sources: [other]\n` }],
  ['the status of the guide', { 'guide.yaml': `${minimalFiles['guide.yaml']}status: { text: T, sources: [other], checked: 2026-01-01 }\n` }],
  ['a callout', { 'chapters/basics/01-start.mdx': minimalFiles['chapters/basics/01-start.mdx'].replace('sources="manual"', 'sources="manual other"') }],
])('lets a source pass that %s cites', async (_, citing) => {
  expect(await gapsOf({ ...other, ...citing })).toEqual([]);
});
