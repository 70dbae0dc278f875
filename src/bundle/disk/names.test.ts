import { expect, it } from 'vitest';
import { unsoundNames } from './names.ts';

it('takes plain lower-case names in folders', () => {
  expect(unsoundNames(['index.html', 'learn/a-chapter.html', 'search/data/index/en_1.pf_index.js', '_headers'])).toEqual([]);
});

it.each([
  ['assets/Page.css', 'capital letter'],
  ['a b.html', 'blank'],
  ['con.html', 'Windows keeps'],
  ['learn/aux', 'Windows keeps'],
  ['ends.', 'Windows keeps'],
  ['a'.repeat(101), 'longer than'],
  ['über.html', 'sign'],
])('names %s, which would not unpack everywhere', (path, why) => {
  expect(unsoundNames([path]).join('\n')).toContain(why);
});

it('names two files that differ by case only', () => {
  expect(unsoundNames(['a.js', 'A.js']).join('\n')).toContain('A.js and a.js are one file');
});
