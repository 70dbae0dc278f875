import { describe, expect, it } from 'vitest';
import { escapeMoney } from './money.ts';

describe('escapeMoney', () => {
  it.each([
    ['It costs $5 and $10 today.', 'It costs \\$5 and $10 today.'],
    ['US$5, A$6 or $7–$8', 'US\\$5, A\\$6 or \\$7–$8'],
    ['🙂 $5 buys $x_1$ and $6 buys $y$.', '🙂 \\$5 buys $x_1$ and \\$6 buys $y$.'],
    ['<Note>From $5 <Cite id="a" /> to $6.</Note>', '<Note>From \\$5 <Cite id="a" /> to $6.</Note>'],
  ])('reads %s as money, once the other sign is no sign of a formula', (text, escaped) => {
    expect(escapeMoney(text, 'mdx')).toBe(escaped);
    expect(escapeMoney(text, 'markdown')).toBe(escaped);
  });
  it.each(['$x$ and $y$', '$$\na\n$$', '`$5 and $6`', 'only $5', '\\$5 and \\$6', '$\\frac{1}{2}$'])('leaves %j as it is', (text) => {
    expect(escapeMoney(text, 'mdx')).toBe(text);
  });
  it('leaves a text that cannot be read to the reader that says why', () => {
    expect(escapeMoney('<Note> $5 and $6', 'mdx')).toBe('<Note> $5 and $6');
  });
});
