import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadGuide, type Diagnostic } from '../../engine/index.ts';
import { changed, minimalFiles, removeGuide, writeMinimalGuide, type Changes } from '../../engine/testing/minimal-guide.ts';
import { inspect } from '../check-guide.ts';
import { begin } from '../commands/new.ts';
import { kinds } from './index.ts';

let said = '';
const roots: string[] = [];
beforeEach(() => {
  said = '';
  const keep = (text: string | Uint8Array): boolean => ((said += String(text)), true);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  roots.splice(0).forEach(removeGuide);
});

/** A guide in which something was begun. */
async function begun(words: string, changes: Changes = {}): Promise<{ root: string; code: number; found: readonly Diagnostic[] }> {
  const root = writeMinimalGuide(changes);
  roots.push(root);
  vi.stubEnv('GUIDE', root);
  const code = await begin(words.split(' '));
  return { root, code, found: (await loadGuide(root)).diagnostics };
}

/** Paths that were told, from the root of the guide. */
function paths(root: string): string[] {
  return said.split('\n').filter((line) => line.includes(root.split('/').at(-1) ?? root)).map((line) => line.split(`${root.split('/').at(-1) ?? ''}/`)[1] ?? line);
}

const TYPES = ['single', 'multiple', 'statements', 'order', 'match', 'dropdown', 'code-output', 'case'];

describe('what is begun', () => {
  it.each([...kinds.map((kind) => `${kind} --id ebb-flow`), ...TYPES.map((type) => `item --type ${type} --id ebb-flow`)])('by `%s` lacks nothing but what its marks ask for, and is told', async (words) => {
    const { root, code, found } = await begun(words);
    expect(code).toBe(0);
    expect(new Set(found.map((one) => one.code))).toEqual(new Set(['todo']));
    expect([...new Set(found.map(({ file }) => file))].every((file) => paths(root).includes(file))).toBe(true);
    for (const { position } of found) if (position.kind === 'source') expect(said).toMatch(new RegExp(`^ *${String(position.line)}  .*TODO:`, 'm'));
  });
  it.each([...kinds.map((kind) => `${kind} --id ebb-flow`), ...TYPES.map((type) => `item --type ${type} --id ebb-flow`)])('by `%s` is sound once the marks are gone', async (words) => {
    const { root } = await begun(words);
    for (const file of paths(root)) writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replaceAll(/TODO: ?/g, ''));
    expect((await loadGuide(root)).diagnostics).toEqual([]);
  });
  it('is not told again as a gap, an item to better or a figure not drawn', async () => {
    const { root } = await begun('figure --id ebb-flow');
    const { diagnostics, drawings, ok } = await inspect(root);
    expect(ok).toBe(false);
    expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set(['todo']));
    expect(drawings.map(({ file }) => file)).toEqual(['figures/flow.mmd']);
  });
});

describe('numbers and places', () => {
  it('go on by one where the guide counts by ones, and by tens where it leaves room', async () => {
    expect(paths((await begun('chapter --id more')).root)).toContain('chapters/basics/02-more.mdx');
    said = '';
    const spaced: Changes = { 'chapters/basics/01-start.mdx': undefined, 'chapters/basics/30-start.mdx': minimalFiles['chapters/basics/01-start.mdx'] };
    expect(paths((await begun('chapter --id more', spaced)).root)).toContain('chapters/basics/40-more.mdx');
  });
  it('come from the title where there is no id', async () => {
    const { root, found } = await begun('term --title Tide', changed('terms/sample-size.yaml', 'name: sample size', 'name: size'));
    expect(paths(root)).toContain('terms/tide.yaml');
    expect(found.every(({ file }) => file === 'terms/tide.yaml')).toBe(true);
  });
  it('put an item beside those of its chapter, under its section and objective', async () => {
    const { root } = await begun('item --id q-ebb --chapter start#opening --objective exam-2/tuning');
    expect(readFileSync(join(root, 'questions/basics/ebb.yaml'), 'utf8')).toMatch(/^id: q-ebb\n[\s\S]*objectives: \[exam-2\/tuning\]\nchapter: start#opening/);
  });
});

describe('what cannot be begun', () => {
  it.each([
    ['tide --id a', 'Say what to begin and how it is called: npm run new -- chapter|item|case|'],
    ['term', 'Say what to begin and how it is called'],
    ['term --id Ebb_Flow', 'cannot be an id'],
    ['term --id sample-size', 'The id `sample-size` is taken.'],
    ['item --id start', 'The id `q-start` is taken.'],
    ['chapter --id more --part tides', 'There is no part `tides`. The parts are `basics`.'],
    ['item --id ebb --type essay', 'There is no type `essay`. The types are `single`, '],
    ['item --id ebb --type case --case farm', 'There is no case `farm`.'],
    ['item --id ebb --chapter start#end', '`start` has no section `end`.'],
    ['item --id ebb --objective exam-1/ebb', 'There is no objective `exam-1/ebb`.'],
  ])('`%s` is refused with a reason, and nothing is written', async (words, reason) => {
    const { code, found } = await begun(words);
    expect(code).toBe(1);
    expect(said).toContain(reason);
    expect(found).toEqual([]);
  });
});
