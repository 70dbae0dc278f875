import { describe, expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../html/index.ts';
import { makeSheetUrlsRelative, makeUrlsRelative, relativeUrl, rootFrom } from './relative-urls.ts';

describe('relativeUrl', () => {
  it.each([
    ['/assets/app.js', 'learn/x.html', '../assets/app.js'],
    ['/learn/y.html#a', 'learn/x.html', 'y.html#a'],
    ['/learn/x.html#a', 'learn/x.html', '#a'],
    ['/', 'learn/x.html', '../index.html'],
    ['/search.html?q=a/b', 'index.html', 'search.html?q=a/b'],
    ['https://example.org/', 'index.html', 'https://example.org/'],
    ['//example.org/x', 'index.html', '//example.org/x'],
    ['#here', 'index.html', '#here'],
  ])('turns %s on %s into %s', (url, page, expected) => {
    expect(relativeUrl(url, page)).toBe(expected);
  });
});

describe('makeUrlsRelative', () => {
  it('changes addresses, leaves words alone and says where the root is', () => {
    const document = parseHtml('<!doctype html><html data-root="/"><body><a href="/a.html">/a.html</a><template><img src="/b.png"></template></body></html>');
    makeUrlsRelative(document, 'learn/x.html');
    const html = printHtml(document);
    expect(html).toContain('data-root="../"');
    expect(html).toContain('<a href="../a.html">/a.html</a>');
    expect(html).toContain('<img src="../b.png">');
  });
  it('counts folders to the root', () => {
    expect([rootFrom('index.html'), rootFrom('a/b/c.html')]).toEqual(['./', '../../']);
  });
});

describe('makeSheetUrlsRelative', () => {
  it('changes addresses from the root and leaves all others', () => {
    const css = 'a{src:url(/assets/x.woff2)}b{background:url("data:image/png;base64,/a")}c{src:url("/y.png")}';
    expect(makeSheetUrlsRelative(css, 'assets/s.css')).toBe('a{src:url(x.woff2)}b{background:url("data:image/png;base64,/a")}c{src:url("../y.png")}');
  });
});
