import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../html/index.ts';
import { addPolicy } from './policy.ts';

const page = (body: string, head = ''): string => `<!doctype html><html><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;

function withPolicy(html: string): string {
  const document = parseHtml(html);
  addPolicy(document, 'x.html');
  return printHtml(document);
}

describe('addPolicy', () => {
  it('stands right behind the charset, before anything that loads', () => {
    expect(withPolicy(page('<p>a</p>'))).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
  });
  it('admits inline scripts by the hash of their final text only', () => {
    const hash = createHash('sha256').update('let a = 1').digest('base64');
    expect(withPolicy(page('', '<script>let a = 1</script>'))).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
  });
  it('gives data blocks no hash', () => {
    expect(withPolicy(page('', '<script type="application/ld+json">{}</script>'))).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });
  it('knows no unsafe source but the one that search needs', () => {
    expect(withPolicy(page('')).match(/'unsafe-[a-z]+'/g)).toBeNull();
  });
  it.each([
    ['a style attribute', '<p style="color:red">a</p>'],
    ['an event handler', '<img src="a.png" onerror="alert(1)">'],
    ['a script address', '<a href=" javascript:alert(1)">a</a>'],
  ])('refuses %s', (_, body) => {
    expect(() => withPolicy(page(body))).toThrow(/x\.html: </);
  });
});
