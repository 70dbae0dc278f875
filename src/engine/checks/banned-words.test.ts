import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed, minimalFiles, type Changes } from '../testing/minimal-guide.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';
const rules: Changes = changed('rules.yaml', 'sourceHosts', 'bannedNames: [{ name: OldRun, use: a job, why: It is gone }]\nbannedPhrases: [leaked questions]\nsourceHosts');
const banned = async (changes: Changes) => inShort(await faultsOf({ ...rules, ...changes }));
const inChapter = (to: string) => changed(CHAPTER, 'Read on.</Callout>\n', `Read on.</Callout>\n\n${to}\n`);

describe('banned names', () => {
  it.each([
    ['running text', inChapter('An OldRun ran.'), `${CHAPTER}:22:1`],
    ['a code span', inChapter('An `OldRun` ran.'), `${CHAPTER}:22:4`],
    ['a line of a block of code', inChapter('```py\nx = 1\nOldRun()\n```'), `${CHAPTER}:23:1`],
    ['a heading', inChapter('## OldRun {#old}'), `${CHAPTER}:22:4`],
    ['the title of a code figure', changed(CHAPTER, 'title="Draw"', 'title="OldRun"'), `${CHAPTER}:18:1`],
    ['a summary', changed(CHAPTER, 'How it starts.', 'An OldRun.'), `${CHAPTER}:4:10`],
    ['a definition', changed('terms/sample-size.yaml', 'How many are drawn.', 'An OldRun.'), 'terms/sample-size.yaml:3:13'],
    ['a case', changed('cases/firm.yaml', 'text: A firm.', 'text: An OldRun.'), 'cases/firm.yaml:4:44'],
    ['a figure', changed('figures/flow.mmd', 'From A to B.', 'An OldRun.'), 'figures/flow.mmd:3:1'],
    ['a file of a sample', changed('samples/draw/draw.py', 'print', '# OldRun\nprint'), 'samples/draw/draw.py:3:1'],
  ])('are found in %s', async (_, changes, at) => {
    expect((await banned(changes)).map((one) => one.split(' ')[0])).toContain(at);
    expect(new Set((await banned(changes)).map((one) => one.split(' ')[1]))).toEqual(new Set(['banned-name']));
  });
  it.each([
    ['a passage marked legacy', inChapter('<Legacy>\n\nAn OldRun, `OldRun` ran.\n\n</Legacy>')],
    ['another name of a term', changed('terms/sample-size.yaml', 'definition', 'aka: [{ name: OldRun }]\ndefinition')],
    ['the title of a source', changed('sources/manual.yaml', 'title: Manual', 'title: OldRun')],
    ['an item, which has rules of its own', changed('questions/basics/start.yaml', 'What is drawn?', 'What is an OldRun?')],
    ['a longer name', inChapter('An OldRunner ran.')],
    ['a sample that stands only in a passage marked legacy', { ...changed('samples/draw/draw.py', 'print', '# OldRun\nprint'),
      ...changed(CHAPTER, '<Sample id="draw" region="draw" title="Draw">1. It draws.</Sample>', '<Legacy>\n\n<Sample id="draw" region="draw" />\n\n</Legacy>') }],
  ])('may stand in %s', async (_, changes) => {
    expect(await banned(changes)).toEqual([]);
  });
  it('are told with what to write instead', async () => {
    expect(await faultsOf({ ...rules, ...inChapter('An OldRun ran.') })).toMatchObject([
      { cause: '`OldRun` is an old name. It is gone.', fix: 'Write a job, or put the passage into `<Legacy>`.' },
    ]);
  });
});

describe('banned phrases', () => {
  it('are found on pages whatever their case', async () => {
    expect(await banned({ 'pages/about.mdx': `${minimalFiles['pages/about.mdx']}\nLeaked questions.\n` })).toEqual(['pages/about.mdx:14:1 banned-phrase']);
  });
});
