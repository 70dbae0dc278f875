import { expect, it } from 'vitest';
import { brokenReferences } from './references.ts';

const sound = {
  'index.html': '<a href="learn/a.html#part">A</a><a href="https://example.org/">out</a><link rel="canonical" href="https://example.org/x"><script src="assets/app.js"></script>',
  'learn/a.html': '<h2 id="part">Part</h2><a href="../index.html">back</a><button data-part="app">x</button><label for="part">l</label>',
  'assets/app.js': '', 'assets/a.css': 'a{background:url("a.png")} b{src:url(data:font/woff2,x)}', 'assets/a.png': '',
};

it('finds nothing wrong with a site that is whole', () => {
  expect(brokenReferences(filesOf(sound))).toEqual([]);
});

it.each([
  ['a missing page', { 'index.html': '<a href="learn/b.html">b</a>' }, 'index.html: <a> leads to learn/b.html'],
  ['a missing anchor', { 'index.html': '<a href="learn/a.html#nowhere">b</a>' }, 'learn/a.html#nowhere'],
  ['a script from elsewhere', { 'index.html': '<script src="https://cdn.example/x.js"></script>' }, '<script> leads to https://cdn.example/x.js'],
  ['a picture from elsewhere, without a scheme', { 'index.html': '<img src="//cdn.example/x.png">' }, '<img> leads to //cdn.example/x.png'],
  ['an address from the root of a host', { 'index.html': '<link rel="stylesheet" href="/assets/a.css">' }, '/assets/a.css'],
  ['a control without its script', { 'index.html': '<button data-part="viewer">x</button>' }, 'assets/viewer.js'],
  ['a label without its field', { 'index.html': '<label for="gone">x</label>' }, '#gone'],
  ['a sheet that fetches', { 'assets/a.css': 'a{background:url(https://cdn.example/x.png)}' }, 'assets/a.css: leads to https://cdn.example/x.png'],
  ['a missing font', { 'assets/a.css': '@font-face{src:url(gone.woff2)}' }, 'gone.woff2'],
])('names %s', (_, change, said) => {
  const found = brokenReferences(filesOf({ ...sound, ...change }));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

function filesOf(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}
