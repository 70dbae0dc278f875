import { describe, expect, it } from 'vitest';
import { readMdxOutline } from './mdx-outline.ts';

const read = (text: string) => readMdxOutline('a.mdx', text);

describe('readMdxOutline', () => {
  it('reads headings with their ids, depth, text, line and words', () => {
    const { outline } = read('---\nid: a\n---\n\nBefore all.\n\n## One *two* `three` {#one}\n\nFour words stand here.\n\n### Four {#four}\n');
    expect(outline?.headings).toEqual([{ id: 'one', depth: 2, text: 'One two three', line: 7, words: 6 }, { id: 'four', depth: 3, text: 'Four', line: 11, words: 1 }]);
  });
  it('reads components with literal attributes and their place, inside others too', () => {
    const { outline } = read('<Note>\n\nA <Term id="a">b</Term>\n\n</Note>\n');
    expect(outline?.uses).toEqual([{ name: 'Note', attributes: {}, inside: ['root'], line: 1, column: 1 }, { name: 'Term', attributes: { id: 'a' }, inside: ['root', 'Note', 'paragraph'], line: 3, column: 3 }]);
  });
  it('reads words and code in order, with what they stand in', () => {
    expect(read('A <Term id="a">b</Term> `c`.\n\n```py\nd\n```\n').outline?.passages.map(({ as, text, inside, line }) => [as, text, inside.at(-1), line])).toEqual([
      ['text', 'A ', 'paragraph', 1], ['text', 'b', 'Term', 1], ['text', ' ', 'paragraph', 1], ['inlineCode', 'c', 'paragraph', 1], ['text', '.', 'paragraph', 1], ['code', 'd', 'root', 3],
    ]);
  });
  it('reads links and their text', () => {
    expect(read('See [the *other*](chapter:b#c).').outline?.links).toEqual([{ href: 'chapter:b#c', text: 'the other', line: 1, column: 5 }]);
  });
  it('counts words of text and leaves code and front matter out', () => {
    expect(read('---\nid: a\n---\n\n## Two words {#a}\n\nThree more words — `code`.\n\n```\nmore code\n```\n').outline?.words).toBe(5);
  });
  it('reads formulas with their place, and prices as words', () => {
    const { outline } = read('Or $x$, from $5 to $6.\n\n$$\ny\n$$\n');
    expect(outline?.formulas).toEqual([{ tex: 'x', display: false, line: 1, column: 4 }, { tex: 'y', display: true, line: 3, column: 1 }]);
    expect(outline?.words).toBe(5);
  });
  it('counts the points of a numbered list inside a component', () => {
    expect(read('<Sample id="a">\n\n1. b\n2. c\n\n</Sample>\n\n<Note>\n\n- d\n\n</Note>').outline?.uses.map(({ listed }) => listed)).toEqual([2, undefined]);
  });
  it('lets comments and code samples with braces pass', () => {
    expect(read('{/* a comment */}\n\n`{code}`\n\n```py\nx = {1}\n```\n').faults).toEqual([]);
  });
  it('tells each piece of code in content', () => {
    const { faults } = read('export const a = 1\n\n<Note {...a}>{b}</Note>\n');
    expect(faults.map(({ code, cause }) => [code, cause])).toEqual([
      ['code-in-content', '`export` is code, and content holds none.'],
      ['code-in-content', '`{...a}` is code, and content holds none.'],
      ['code-in-content', '`{b}` is code, and content holds none.'],
    ]);
  });
  it('suggests an id for a heading that has none', () => {
    expect(read('## The First Step!\n').faults.map(({ fix }) => fix)).toEqual(['Write `{#the-first-step}` at its end.']);
  });
  it('gives a fault and no outline where the syntax is wrong', () => {
    const { outline, faults } = read('Words\n\nA <b\n');
    expect(outline).toBeUndefined();
    expect(faults).toMatchObject([{ code: 'mdx-syntax', position: { kind: 'source', line: 3 } }]);
  });
});
