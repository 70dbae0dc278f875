import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';

const withLastLine = (line: string) => changed(CHAPTER, '<Check id="q-start" />', line);

describe('known components', () => {
  it('lets every component of the vocabulary pass', async () => {
    const line = '<Note>A note.</Note>\n\n<Key>\n1. one → two\n2. two → one\n</Key>\n\n<Legacy>Old.</Legacy>\n\n<Cite id="manual manual" />\n\n<Callout kind="exam-tip">Tip.</Callout>';
    expect(await faultsOf(withLastLine(line))).toEqual([]);
  });
  it('offers the nearest component and attribute', async () => {
    const found = await faultsOf(withLastLine('<Callot kind="note">A</Callot>\n\n<Callout kind="note" souces="manual">B</Callout>'));
    expect(found.map(({ fix }) => fix)).toEqual(['Write `Callout`, or write it in plain Markdown.', 'Write `sources`, or remove it.']);
  });
  it.each([
    ['<Check id="Q Start" />', 'attribute-value'],
    ['<Callout kind="note" checked="2026-02-31x">A</Callout>', 'attribute-value'],
    ['<Callout kind="note" sources="">A</Callout>', 'attribute-value'],
    ['<Serves objectives="exam-1" />', 'attribute-value'],
    ['<Callout>A</Callout>', 'missing-attribute'],
    ['<constructor id="a" />', 'unknown-component'],
    ['<>A</>', 'unknown-component'],
  ])('finds the fault in %s', async (line, code) => {
    expect((await faultsOf(withLastLine(line))).map((one) => one.code)).toContain(code);
  });
  it('finds a fault in a component inside another, in its own line', async () => {
    expect(inShort(await faultsOf(withLastLine('<Note>\n\nWords <Foo /> here.\n\n</Note>')))).toEqual([`${CHAPTER}:24:7 unknown-component`]);
  });
});
