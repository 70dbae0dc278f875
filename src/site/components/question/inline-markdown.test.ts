import { describe, expect, it } from 'vitest';
import { inlineMarkdown, phrase, plainWords, sceneAndAsk, withoutLinks } from './inline-markdown.ts';

describe('inlineMarkdown', () => {
  it('leads to pages of the guide, by itself and by mail', async () => {
    expect(await inlineMarkdown('[a](page:about#what) [b](mailto:a@example.org)')).toBe('<p><a href="/about.html#what">a</a> <a href="mailto:a@example.org">b</a></p>');
  });
  it('renders emphasis, code and links to chapters', async () => {
    expect(await inlineMarkdown('**Set** `a` as in [this](chapter:start#one).')).toBe('<p><strong>Set</strong> <code>a</code> as in <a href="/learn/start.html#one">this</a>.</p>');
  });

  it.each(['<b onclick="x()">bold</b>', '<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b', '<!-- note -->'])('shows %s as typed', async (text) => {
    const html = await inlineMarkdown(text);
    expect(html).toContain('&lt;');
    expect(html.replace(/<\/?p>/g, '')).not.toMatch(/<[a-z!]/i);
  });

  it('lets a link lead to no script', async () => {
    expect(await inlineMarkdown('[here](javascript:alert(1))')).toBe('<p><a href="#">here</a></p>');
  });

  it('sets fenced code in two inks', async () => {
    expect(await inlineMarkdown('```python\nprint(1)\n```')).toContain('<u>1</u>');
  });

  it('sets formulas, and leaves prices', async () => {
    expect(await inlineMarkdown('$h_1$ for $5 or $6')).toBe('<p><math data-pagefind-ignore><mrow><msub><mi>h</mi><mn>1</mn></msub></mrow></math> for $5 or $6</p>');
  });

  it('aligns table cells without style attributes', async () => {
    const html = await inlineMarkdown('| a | b |\n| :-: | --: |\n| 1 | 2 |');
    expect(html).toContain('<td>2</td>');
    expect(html).not.toContain('style');
  });
});

describe('phrase', () => {
  it('takes the paragraph off a single one only', async () => {
    expect(await phrase('One *word*')).toBe('One <em>word</em>');
    expect(await phrase('One\n\nTwo')).toBe('<p>One</p>\n<p>Two</p>');
  });
});

describe('sceneAndAsk', () => {
  it('divides a stem before its closing paragraph', async () => {
    expect(await sceneAndAsk('A log:\n\n> Six knots.\n\nHow far?')).toEqual({ before: '<p>A log:</p>\n<blockquote>\n<p>Six knots.</p>\n</blockquote>', last: 'How far?' });
    expect(await sceneAndAsk('How far?')).toEqual({ before: '', last: 'How far?' });
    expect((await sceneAndAsk('How far?\n\n- a')).last).toBe('');
  });
});

describe('plainWords', () => {
  it('leaves the words and undoes the escaping', async () => {
    expect(await plainWords('**Less** than `< 0` & "more"')).toBe('Less than < 0 & "more"');
  });
});

describe('withoutLinks', () => {
  it('keeps the words of links, and code that looks like one', () => {
    expect(withoutLinks('An [angle](chapter:a#b) of [two](page:c), `rows[0](1)`.')).toBe('An angle of two, `rows[0](1)`.');
  });
});
