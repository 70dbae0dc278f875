import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';

describe('highlight', () => {
  it('marks keywords, values and comments by element and never by style', async () => {
    const html = await highlight('if x:  # why\n    y = "s"', 'python');
    expect(html).toContain('<b>if</b>');
    expect(html).toMatch(/<i>.*why<\/i>/);
    expect(html).toMatch(/<u>.*s.*<\/u>/);
    expect(html).not.toContain('style');
  });
  it('sets signs plain and words among the operators bold', async () => {
    expect(await highlight('a = b + 1 if c == d and e else -f', 'python')).toBe('a = b + <u>1</u> <b>if</b> c == d <b>and</b> e <b>else</b> -f\n');
  });
  it('keeps hostile text inert', async () => {
    expect(await highlight('<script>"&"</script>', 'text')).toBe('&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;\n');
  });
  it('marks lines, numbers them by attribute only, and sets unknown languages without inks', async () => {
    const html = await highlight('a\nb', 'no-such-language', { marked: new Set([2]), notes: new Map([[1, [1, 3]]]) });
    expect(html).toBe('a<em data-n="1"></em><em data-n="3"></em>\n<span class="hl">b\n</span>');
  });
});
