import { expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../html/index.ts';
import { dropUnneededSheets } from './unneeded-sheets.ts';

const page = (body: string): string => `<!doctype html><html><head><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/m.css" data-for="math"></head><body>${body}</body></html>`;

it.each([['<p>no formula</p>', []], ['<p><math><mi>x</mi></math></p>', ['/m.css']]])('keeps the sheet of a part only beside that part: %s', (body, kept) => {
  const document = parseHtml(page(body));
  dropUnneededSheets(document);
  const html = printHtml(document);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/a.css', ...kept]);
  expect(html).not.toContain('data-for');
});
