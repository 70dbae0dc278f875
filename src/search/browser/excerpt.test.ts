import { describe, expect, it } from 'vitest';
import { parseExcerpt, withoutNames } from './excerpt.ts';

const plain = (html: string): string => parseExcerpt(html).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('parseExcerpt', () => {
  it('marks what Pagefind marked', () => {
    expect(parseExcerpt('the <mark>rate</mark> rises')).toEqual([
      { text: 'the ', marked: false }, { text: 'rate', marked: true }, { text: ' rises', marked: false },
    ]);
  });

  it('joins marked words that only a space parts', () => {
    expect(plain('<mark>early</mark> <mark>end</mark>, <mark>late</mark>')).toBe('[early end], [late]');
  });

  it('decodes entities once', () => {
    expect(plain('a &lt;b&gt; &amp;lt; &#39;c&#x27; &quot;')).toBe('a <b> &lt; \'c\' "');
  });

  it('keeps what is no entity as it stands', () => {
    expect(plain('Q&A &unknown; &#0; &#99999999;')).toBe('Q&A &unknown; &#0; &#99999999;');
  });

  it.each(['<img src=x onerror=alert(1)>', '<mark onclick=alert(1)>x', '<script>alert(1)</script>', '<MARK>x</MARK>'])('leaves %s as text', (hostile) => {
    expect(parseExcerpt(hostile)).toEqual([{ text: hostile, marked: false }]);
  });

  it('leaves the punctuation behind a word unmarked', () => {
    expect(plain('a <mark>stream.</mark> <mark>...</mark> <mark>(x)</mark>')).toBe('a [stream]. [... (x])');
  });

  it('survives marks that do not pair', () => {
    expect(plain('</mark>a<mark>b<mark>c')).toBe('a[b][c]');
  });
});

describe('withoutNames', () => {
  const left = (html: string, ...names: string[]): string => withoutNames(parseExcerpt(html), names).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

  it('drops the heading an excerpt opens with', () => {
    expect(left('Set and <mark>drift.</mark> A <mark>drift</mark> is slow', 'Set and drift')).toBe('A [drift] is slow');
  });

  it('drops the end of a heading, with what stands for its beginning', () => {
    expect(left('… and drift. A stream', 'Set and drift')).toBe('A stream');
  });

  it('drops other names behind the first', () => {
    expect(left('data asset. Dataset. File set. A pointer', 'data asset', 'Dataset', 'File set')).toBe('A pointer');
  });

  it('keeps an excerpt that is nothing but the heading, or does not open with it', () => {
    expect(left('Set and drift.', 'Set and drift')).toBe('Set and drift.');
    expect(left('A drift. Set', 'Set')).toBe('A drift. Set');
  });
});
