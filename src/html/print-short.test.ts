import { describe, expect, it, test } from 'vitest';
import { parseHtml, printHtml } from './index.ts';
import { printShort } from './print-short.ts';

const page = (body: string): string => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
const short = (body: string): string => printShort(parseHtml(page(body)));

describe('printShort', () => {
  test.each([
    ['<a href="b.html#c" class="d e">x</a>', '<a href=b.html#c class="d e">x</a>'],
    ['<script defer="" src="a.js">1 < 2 && 3</script>', '<script defer src=a.js>1 < 2 && 3</script>'],
    ['<div><p>a</p><p>b</p></div><p>c</p>d', '<div><p>a<p>b</p></div><p>c</p>d'],
    ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
    ['<ul><li>a</li> <li>b</li></ul>', '<ul><li>a</li> <li>b</ul>'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a<dd>b</dl>'],
    ['<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>', '<table><thead><tr><th>a<tbody><tr><td>b</table>'],
    ['<p>a &lt; b &amp; c&nbsp;d</p>', '<p>a &lt; b &amp; c&nbsp;d</p>'],
    ['<i title="a=b"></i><i title="say &quot;a&quot;"></i>', '<i title="a=b"></i><i title="say &quot;a&quot;"></i>'],
    ['<a href="../">up</a>', '<a href="../">up</a>'],
    ['<svg viewBox="0 0 1 1"><path d="M0"></path></svg>', '<svg viewBox="0 0 1 1"><path d=M0></path></svg>'],
    ['<template><li>a</li></template>', '<template><li>a</template>'],
  ])('%s becomes %s', (long, expected) => {
    expect(short(long)).toBe(page(expected));
  });

  it('parses to the tree that it was printed from', () => {
    const odd = page('<dl><dt>a</dt></dl><table><thead><tr><th>a</th></tr></thead></table><ul><li>a</li><!--c--><li>b<p>x</p></li></ul><select><option value="">-</option><option value="a/">b</option></select><img src="a/" alt=""><math><mi>x</mi></math>');
    expect(printHtml(parseHtml(printShort(parseHtml(odd))))).toBe(printHtml(parseHtml(odd)));
  });
});
