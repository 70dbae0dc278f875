import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageWeights } from './weights.ts';

it('weighs a page with the sheets and scripts it names, each once, and nothing else', async () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const page = '<link rel="stylesheet" href="../a/s.css?v=1"><link rel="stylesheet" href="../a/s.css"><link rel="preload" href="../a/f.woff2"><script src="../a/x.js" defer></script><script>inline()</script>';
  const files = { 'learn/one.html': page, 'two.html': '<p>Two</p>', 'a/s.css': 'p { color: red }', 'a/x.js': 'void 0;', 'a/f.woff2': 'font' };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  const bytes = (text: string) => gzipSync(text).length;
  try {
    expect(await pageWeights(site)).toEqual([
      { page: 'learn/one.html', html: bytes(page), sheets: bytes('p { color: red }'), scripts: bytes('void 0;') },
      { page: 'two.html', html: bytes('<p>Two</p>'), sheets: 0, scripts: 0 },
    ]);
  } finally {
    rmSync(site, { recursive: true });
  }
});
