import { describe, expect, it } from 'vitest';
import { changed, minimalFiles, type Changes } from '../testing/minimal-guide.ts';
import { CHAPTER, gapsOf, withText } from './testing.ts';

const LATER = 'then <Term id="sample-size">sample size</Term>. The figure shows it.';
const term = (id: string, name: string): Changes => ({ [`terms/${id}.yaml`]: minimalFiles['terms/sample-size.yaml'].replace('id: sample-size', `id: ${id}`).replace('name: sample size', `name: ${name}`) });

describe('a term not linked at its first use', () => {
  it('is told at the first use, also in the plural, at the head of a sentence and over a line end', async () => {
    expect(await gapsOf(withText(`Of sample sizes, ${LATER}`))).toEqual([`${CHAPTER}:14:4 unlinked-term`]);
    expect(await gapsOf(withText(`Sample size, ${LATER}`))).toEqual([`${CHAPTER}:14:1 unlinked-term`]);
    expect(await gapsOf(withText(`The first\nsample\nsize, ${LATER}`))).toEqual([`${CHAPTER}:15:1 unlinked-term`]);
  });
  it.each([
    `A \`sample size\`, ${LATER}`, `A [sample size](chapter:start), ${LATER}`, `A sample-size rule, ${LATER}`, `A resample size, ${LATER}`,
    `A sample sized so, ${LATER}`, `| a |\n| - |\n| sample size |\n\nSo ${LATER}`, `### Sample size {#size}\n\nSo ${LATER}`,
    `<Legacy>\n\nA sample size.\n\n</Legacy>\n\nSo ${LATER}`, `Now ${LATER} Again sample size.`,
  ])('is none in %j', async (text) => {
    expect((await gapsOf(withText(text))).filter((one) => one.includes('term'))).toEqual([]);
  });
  it('is told where the chapter never links it', async () => {
    expect(await gapsOf({ ...withText(`The drop rate: ${LATER}`), ...term('drop-rate', 'drop rate'), 'pages/about.mdx': `${minimalFiles['pages/about.mdx']}\n<Term id="drop-rate">x</Term>\n` }))
      .toEqual([`${CHAPTER}:14:5 unlinked-term`]);
  });
  it('is none for a plain word that the chapter never links, which may be meant otherwise', async () => {
    expect(await gapsOf({ ...withText(`A range: ${LATER}`), ...term('range', 'range'), 'pages/about.mdx': `${minimalFiles['pages/about.mdx']}\n<Term id="range">x</Term>\n` })).toEqual([]);
  });
  it('is none inside a longer name', async () => {
    const both = 'A <Term id="big">big sample size</Term>, of big sample sizes, then <Term id="sample-size">sample size</Term>. The figure shows it.';
    expect(await gapsOf({ ...withText(both), ...term('big', 'big sample size') })).toEqual([]);
  });
  it('minds capitals of a name that has some', async () => {
    const use = 'It faiss off; <Term id="faiss">Faiss</Term> does. A <Term id="sample-size">x</Term>. The figure shows it.';
    expect(await gapsOf({ ...withText(use), ...term('faiss', 'Faiss') })).toEqual([]);
  });
  it('is not looked for in other names', async () => {
    expect(await gapsOf({ ...withText(`A head count, ${LATER}`), ...changed('terms/sample-size.yaml', 'definition', 'aka: [{ name: head count }]\ndefinition') })).toEqual([]);
  });
});
