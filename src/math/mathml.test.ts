import { describe, expect, it } from 'vitest';
import { mathml, texFault } from './mathml.ts';

describe('mathml', () => {
  it('gives bare MathML in a line and on a line of its own', () => {
    expect(mathml('h_1', false)).toBe('<math><mrow><msub><mi>h</mi><mn>1</mn></msub></mrow></math>');
    expect(mathml('x', true)).toBe('<math display="block"><mrow><mi>x</mi></mrow></math>');
  });
  it.each([
    '\\frac{a}{b} \\sqrt[3]{x} \\hat{y} \\bar{x} \\vec v \\overline{ab}', '\\begin{aligned} a &= b \\\\ &= c \\end{aligned}',
    '\\begin{cases}1 & x>0\\\\ 0 & \\text{else}\\end{cases}', '\\left\\lceil \\frac{n-o}{s-o} \\right\\rceil', '\\sum_{i=1}^{n} \\mathbb{R} \\mathcal{L} \\boxed{x}', 'a \\quad b \\! c',
  ])('sets %s without styles, classes or addresses', (tex) => {
    expect(mathml(tex, true)).not.toMatch(/ (?:style|class|href|src|xmlns)=|annotation|span/);
  });
  it('lets names stand upright and letters lean', () => {
    expect(mathml('\\cos x', false)).toMatch(/<mi mathvariant="normal">cos<\/mi>.*<mi>x<\/mi>/);
  });
  it('keeps hostile text inert', () => {
    expect(mathml('\\text{<script>}', false)).toContain('&lt;script&gt;');
  });
});

describe('texFault', () => {
  it('says what is wrong and where', () => {
    expect(texFault('a + \\fraq{1}{2}', false)).toEqual({ cause: 'Undefined control sequence: \\fraq.', offset: 4 });
    expect(texFault('\\frac{a', true)).toMatchObject({ cause: expect.stringMatching(/expected '\}'/i) });
  });
  it.each(['\\color{red}x', '\\href{https://example.org}{x}', '\\includegraphics{x}'])('refuses %s', (tex) => {
    expect(texFault(tex, false)?.cause).toBe('Colours and links cannot stand in a formula.');
  });
  it('finds nothing wrong with a formula that is right', () => {
    expect(texFault('x^2', false)).toBeUndefined();
  });
});
