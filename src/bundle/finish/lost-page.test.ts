import { expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../html/index.ts';
import { isLost, standAlone } from './lost-page.ts';

const page = (attributes: string): string => `<!doctype html><html ${attributes}><head><link rel="stylesheet" href="/assets/a.css"></head><body><a href="/index.html">a</a><a href="https://example.org/">b</a></body></html>`;

it('is told by the root element', () => {
  expect([isLost(parseHtml(page('data-root="/sub/" data-lost'))), isLost(parseHtml(page('data-root="/"')))]).toEqual([true, false]);
});

it('leads links to the site on its host and holds its styles, fonts left out', () => {
  const document = parseHtml(page('data-root="/sub/" data-lost'));
  standAlone(document, () => '@font-face{font-family:A;src:url(/assets/a.woff2)}@font-face{font-family:B;src:local("B")}p{color:red}');
  expect(printHtml(document)).toContain('<head><style>@font-face{font-family:B;src:local("B")}p{color:red}</style></head>');
  expect(printHtml(document)).toContain('<a href="/sub/index.html">a</a><a href="https://example.org/">b</a>');
});

it('refuses styles that load anything else', () => {
  expect(() => { standAlone(parseHtml(page('data-root="/" data-lost')), () => 'p{background:url(/x.png)}'); }).toThrow('/assets/a.css');
});
