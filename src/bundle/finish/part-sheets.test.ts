import { expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../html/index.ts';
import { placePartSheets } from './part-sheets.ts';

const page = (body: string): string => `<!doctype html><html><head><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/m.css" data-for="math .rare"></head><body>${body}</body></html>`;

it.each([['<p>no formula</p>', ''], ['<p><math><mi>x</mi></math></p>', '<style>mi{color:red}</style>'], ['<p class="a rare">x</p>', '<style>mi{color:red}</style>']])('writes the sheet of a part into a page that has it, and into no other: %s', (body, style) => {
  const document = parseHtml(page(body));
  placePartSheets(document, (path) => (path === 'm.css' ? 'mi{color:red}' : ''));
  expect(printHtml(document)).toContain(`<head><link rel="stylesheet" href="/a.css">${style}</head>`);
});

it('refuses a sheet that loads something', () => {
  expect(() => { placePartSheets(parseHtml(page('<math></math>')), () => 'p{background:url(/x.png)}'); }).toThrow('/m.css');
});
