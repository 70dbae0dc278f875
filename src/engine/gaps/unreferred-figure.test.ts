import { describe, expect, it } from 'vitest';
import { changed, minimalFiles } from '../testing/minimal-guide.ts';
import { CHAPTER, gapsOf, withText } from './testing.ts';

const LINKED = 'A <Term id="sample-size">sample</Term>';
const UNREFERRED = [`${CHAPTER}:16:1 unreferred-figure`];
const alike = (text: string) => gapsOf(withText(`${LINKED}. ${text}`));

describe('a figure that no text refers to', () => {
  it.each([
    'Read on.', 'It figures.', 'Plate 2 is another.', 'Plates 2 to 4.', '### The figure {#figure}', 'A `figure`, **Bold**, in plan B.',
  ])('is told beside “%s”', async (text) => {
    expect((await alike(text.startsWith('#') ? `\n\n${text}` : text)).map((one) => one.replace(/:\d+:1 /, ':16:1 '))).toEqual(UNREFERRED);
  });
  it.each(['Plate 1 shows it.', 'See figures 1 and 2.', 'The diagram shows it.', 'It begins at **A**.', '**Mirror (C).** A copy.'])('is none beside “%s”', async (text) => {
    expect(await alike(text)).toEqual([]);
  });
  it('is told where the word stands in another section', async () => {
    const text = minimalFiles[CHAPTER].replace(' The figure shows it.', '').replace('<Check', '## End {#end}\n\nThe figure shows it.\n\n<Check');
    expect(await gapsOf({ [CHAPTER]: text })).toEqual(UNREFERRED);
  });
  it('is none where another section names its number', async () => {
    const text = minimalFiles[CHAPTER].replace(' The figure shows it.', '').replace('<Check', '## End {#end}\n\nAs plate 1 shows.\n\n<Check');
    expect(await gapsOf({ [CHAPTER]: text })).toEqual([]);
  });
  it('is not looked for in a guide that is not in English', async () => {
    expect(await gapsOf({ ...withText(LINKED), ...changed('guide.yaml', 'language: en', 'language: de') })).toEqual([]);
  });
  it('is one that no chapter places, at its own file', async () => {
    expect(await gapsOf(changed(CHAPTER, '<Figure id="flow">From **A** to **B**.</Figure>\n', ''))).toEqual(['figures/flow.mmd:1:1 unreferred-figure']);
  });
});
