import { describe, expect, it } from 'vitest';
import { fragmentScript } from './fragments.ts';

describe('fragmentScript', () => {
  it('hands over elements, attributes and text, the inside of templates included', () => {
    const html = '<dialog aria-label="A &amp; B"><p>one\n  two</p><template data-x=""><li>three</li></template></dialog>';
    expect(fragmentScript('box', html)).toBe(
      '(globalThis.fieldguideFragments??={})["box"]=[["dialog",{"aria-label":"A & B"},["p",{},"one two"],["template",{"data-x":""},["li",{},"three"]]]]\n',
    );
  });

  it('keeps the blanks of code, also inside its inks, and of nothing else', () => {
    expect(fragmentScript('code', '<div>\n <pre><code>if a:\n  <u>b</u>\n</code></pre>\n</div>')).toContain('[["div",{}," ",["pre",{},["code",{},"if a:\\n  ",["u",{},"b"],"\\n"]]," "]]');
  });

  it('keeps the letter case that drawings need', () => {
    expect(fragmentScript('icon', '<svg viewBox="0 0 1 1"></svg>')).toContain('["svg",{"viewBox":"0 0 1 1"}]');
  });
});
