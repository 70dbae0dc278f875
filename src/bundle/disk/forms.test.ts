import { expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../html/index.ts';
import { fill, takeForm } from './forms.ts';

const PAGE = '<p data-only="site">host</p><p data-only="disk">folder</p><p>both</p>';

it('leaves of a page what is meant for the place, and no marks', () => {
  const site = parseHtml(PAGE);
  expect(takeForm(site, 'site')).toBe(true);
  expect(printHtml(site)).toContain('<body><p>host</p><p>both</p></body>');
  const disk = parseHtml(PAGE);
  takeForm(disk, 'disk');
  expect(printHtml(disk)).toContain('<body><p>folder</p><p>both</p></body>');
});

it('tells a page that is the same in both places', () => {
  expect(takeForm(parseHtml('<p>both</p>'), 'disk')).toBe(false);
});

it('fills texts and addresses, and names what nobody fills', () => {
  const page = parseHtml('<a href="/x" data-fill="zip">Take</a> <b data-fill="size"></b>');
  fill(page, { zip: 'a.zip', size: '2 MB' });
  expect(printHtml(page)).toContain('<a href="a.zip" data-fill="zip">Take</a> <b data-fill="size">2 MB</b>');
  expect(() => { fill(parseHtml('<b data-fill="colour"></b>'), {}); }).toThrow('"colour"');
});
