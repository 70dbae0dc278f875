import { describe, expect, it } from 'vitest';
import { isUnderRoot } from './trusted-types.ts';

const root = 'https://example.org/guide/';
const disk = 'file:///home/reader/guide/';
const resolved = (path: string, base: string): string => new URL(path, base).href;

describe('isUnderRoot', () => {
  it.each([[root], [disk], ['http://localhost:4321/']])('admits scripts of the site under %s', (base) => {
    expect(isUnderRoot(resolved('search/data/index/en_1.pf_index.js', base), base)).toBe(true);
  });

  it.each([
    '../evil.js', '/evil.js', 'assets/../../evil.js', '..\\evil.js', '%2e%2e/evil.js', 'assets/%2E%2e/%2e./evil.js',
    '..%2fevil.js', 'a/..%5cevil.js', '//evil.example/x.js', '\\\\evil.example\\x.js', 'https://evil.example/guide/x.js',
    'http://example.org/guide/x.js', 'https://example.org:8443/guide/x.js', 'https://user:word@example.org/guide/x.js',
    'javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/javascript,alert(1)', 'blob:https://example.org/1',
    'https://example.org.evil.example/guide/x.js', 'https://example.org/guide-of-evil/x.js',
  ])('refuses %j', (path) => {
    expect(isUnderRoot(resolved(path, root), root)).toBe(false);
  });

  it.each(['../evil.js', '/etc/evil.js', '%2e%2e/evil.js', '..\\evil.js', 'https://example.org/x.js', '//host/share/x.js', 'javascript:alert(1)'])('refuses %j from disk', (path) => {
    expect(isUnderRoot(resolved(path, disk), disk)).toBe(false);
  });

  it('refuses what is no address, and roots that are none', () => {
    expect(isUnderRoot('no address', root)).toBe(false);
    expect(isUnderRoot('data:text/plain,a', 'data:text/plain,')).toBe(false);
    expect(isUnderRoot('https://example.org/guide/x.js', 'https://example.org/guide')).toBe(false);
  });
});
