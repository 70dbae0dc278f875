import { expect, it } from 'vitest';
import { minimalFiles } from '../testing/minimal-guide.ts';
import { gapsOf, withText } from './testing.ts';

it('tells a term that no text links, though its name is written', async () => {
  expect(await gapsOf(withText('Size matters. The figure shows it.'))).toEqual(['terms/sample-size.yaml:1:5 unused-term']);
});

it('counts a term as used that only a page of the guide links', async () => {
  const page = `${minimalFiles['pages/about.mdx']}\nA <Term id="sample-size">size</Term>.\n`;
  expect(await gapsOf({ ...withText('The figure shows it.'), 'pages/about.mdx': page })).toEqual([]);
});
