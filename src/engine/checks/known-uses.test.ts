import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('known uses', () => {
  it.each([
    ['<Figure id="flow">', '<Figure id="other">', 'unknown-figure'],
    ['<Term id="sample-size">', '<Term id="other">', 'unknown-term'],
    ['<Check id="q-start" />', '<Check id="q-other" />', 'unknown-item'],
    ['<Sample id="draw"', '<Sample id="other"', 'unknown-sample'],
  ])('finds that %s places nothing as %s', async (from, to, code) => {
    expect((await faultsOf(changed('chapters/basics/01-start.mdx', from, to))).map((one) => one.code)).toEqual([code]);
  });
  it('says nothing of uses of a figure that cannot be read', async () => {
    expect((await faultsOf({ 'figures/flow.mmd': Uint8Array.of(0xff) })).map(({ code }) => code)).toEqual(['not-utf8']);
  });
  it('says nothing of items where one item does not tell its id', async () => {
    expect((await faultsOf({ 'questions/basics/start.yaml': Uint8Array.of(0xff) })).map(({ code }) => code)).toEqual(['not-utf8']);
  });
});
