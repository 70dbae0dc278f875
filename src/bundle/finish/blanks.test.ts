import { describe, expect, it } from 'vitest';
import { dropBlanks } from './blanks.ts';
import { parseHtml, printHtml } from '../../html/index.ts';

describe('dropBlanks', () => {
  it.each([
    ['<ul> <li>a</li> \n <li>b</li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<section> <p>a</p> <details> <summary>b</summary> </details> </section>', '<section><p>a</p><details><summary>b</summary></details></section>'],
  ])('takes blanks between blocks out of %j', (html, expected) => {
    expect(finished(html)).toBe(expected);
  });

  it.each([
    '<p><b>a</b> <i>b</i></p>', '<p> <b>a</b> </p>', '<p>a <b>b</b></p>', '<li><b>a</b> <div>b</div></li>', '<section><div class="reason">a</div> <div class="reason">b</div></section>', '<pre> <code>a</code> </pre>',
    '<pre><code>a</code> <code>b</code></pre>', '<p><span> </span></p>', '<p>a</p> <span>b</span> <p>c</p>', '<section> a <p>b</p></section>',
  ])('leaves %j as it is', (html) => {
    expect(finished(html)).toBe(html);
  });
});

function finished(body: string): string {
  const document = parseHtml(`<!doctype html><html><head></head><body>${body}</body></html>`);
  dropBlanks(document);
  return /<body>(.*)<\/body>/s.exec(printHtml(document))?.[1] ?? '';
}
