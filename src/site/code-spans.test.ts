import { expect, it } from 'vitest';
import { codeSpans } from './code-spans.ts';

it('marks code and nothing else, and escapes both', () => {
  expect(codeSpans('From $5 & *up*: `<Term id="a">` or `\\$`.')).toBe('From $5 &amp; *up*: <code>&lt;Term id=&quot;a&quot;&gt;</code> or <code>\\$</code>.');
});
