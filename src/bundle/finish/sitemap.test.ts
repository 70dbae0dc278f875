import { expect, it } from 'vitest';
import { parseHtml } from '../../html/index.ts';
import { listedAddress, sitemap } from './sitemap.ts';

const head = (inner: string) => parseHtml(`<!doctype html><html><head>${inner}</head></html>`);
const canonical = '<link rel="canonical" href="https://example.org/a.html">';

it('lists a page under the address it claims', () => {
  expect(listedAddress(head(canonical))).toBe('https://example.org/a.html');
});

it('leaves out pages that ask for it and pages without an address', () => {
  expect(listedAddress(head(`<meta name="robots" content="noindex">${canonical}`))).toBeUndefined();
  expect(listedAddress(head(''))).toBeUndefined();
});

it('writes addresses as XML', () => {
  expect(sitemap(['https://example.org/?a=1&b'])).toContain('<url><loc>https://example.org/?a=1&amp;b</loc></url>');
});
