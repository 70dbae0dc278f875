import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HighlightCache } from './highlight-cache.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'highlight-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

describe('HighlightCache', () => {
  it('makes each code once, also for another build', async () => {
    const made: string[] = [];
    const ask = (cache: HighlightCache, code: string): Promise<readonly string[]> => cache.lines(code, 'python', () => {
      made.push(code);
      return Promise.resolve([`<b>${code}</b>`]);
    });
    const first = new HighlightCache(folder, 'a');
    expect(await Promise.all([ask(first, 'x'), ask(first, 'x')])).toEqual([['<b>x</b>'], ['<b>x</b>']]);
    expect(await ask(new HighlightCache(folder, 'a'), 'x')).toEqual(['<b>x</b>']);
    expect(made).toEqual(['x']);
  });

  it('makes anew what another language or other settings ask for', async () => {
    const asked: [string, string][] = [['a', 'python'], ['a', 'yaml'], ['b', 'python']];
    for (const [settings, language] of asked) {
      expect(await new HighlightCache(folder, settings).lines('x', language, () => Promise.resolve([settings + language]))).toEqual([settings + language]);
    }
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it.each(['', '{', '{}', '[1]'])('makes anew what stands on disk as %j, and mends it', async (broken) => {
    await new HighlightCache(folder, 'a').lines('x', 'text', () => Promise.resolve(['old']));
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), broken);
    expect(await new HighlightCache(folder, 'a').lines('x', 'text', () => Promise.resolve(['new']))).toEqual(['new']);
    expect(await new HighlightCache(folder, 'a').lines('x', 'text', () => Promise.resolve(['newer']))).toEqual(['new']);
  });

  it('works where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await new HighlightCache(join(folder, 'file', 'in'), 'a').lines('x', 'text', () => Promise.resolve(['x']))).toEqual(['x']);
  });
});
