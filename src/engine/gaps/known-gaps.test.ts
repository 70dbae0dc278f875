import { afterEach, describe, expect, it } from 'vitest';
import { loadGuide } from '../load/load-guide.ts';
import { changed, minimalFiles, removeGuide, writeMinimalGuide, type Changes } from '../testing/minimal-guide.ts';
import { findGaps, type FoundGaps } from './index.ts';

const roots: string[] = [];
afterEach(() => { roots.splice(0).forEach(removeGuide); });

const list = (...open: string[]): Changes => ({ 'known-gaps/objective-items.yaml': `id: objective-items\nopen: [${open.join(', ')}]\n` });
const asking = changed('guide.yaml', 'codeTabs:', 'itemsPerObjective: 2\ncodeTabs:');

async function gapsOf(changes: Changes): Promise<FoundGaps> {
  const root = writeMinimalGuide(changes);
  roots.push(root);
  const { guide, origins, diagnostics } = await loadGuide(root);
  expect(diagnostics).toEqual([]);
  if (!guide || !origins) throw new Error('The guide has faults of its own.');
  return findGaps(guide, origins);
}

const listOf = ({ lists }: FoundGaps) => lists.find(({ code }) => code === 'objective-items')?.open;

describe('known gaps', () => {
  it('are counted and not told', async () => {
    const found = await gapsOf({ ...asking, ...list('exam-1/sampling', 'exam-2/tuning') });
    expect(found.diagnostics).toEqual([]);
    expect(found.known).toEqual([{ code: 'objective-items', count: 2 }]);
  });
  it('do not hide a gap beside them', async () => {
    const found = await gapsOf({ ...asking, ...list('exam-1/sampling') });
    expect(found.diagnostics).toMatchObject([{ code: 'objective-items', severity: 'error', file: 'blueprints/exam-2.yaml' }]);
  });
  it('are told once they are closed, and leave the list when it is written anew', async () => {
    const found = await gapsOf({ ...asking, ...list('exam-1/sampling', 'exam-2/tuning', 'exam-2/gone') });
    expect(found.diagnostics).toMatchObject([{ code: 'loose-baseline', severity: 'warning', file: 'known-gaps/objective-items.yaml', cause: '1 of these 3 gaps is closed: `exam-2/gone`.' }]);
    expect(listOf(found)).toEqual(['exam-1/sampling', 'exam-2/tuning']);
  });
  it('are never added to a list that is there', async () => {
    expect(listOf(await gapsOf({ ...asking, ...list('exam-1/sampling') }))).toEqual(['exam-1/sampling']);
  });
  it('make the first list where there is none', async () => {
    expect(listOf(await gapsOf(asking))).toEqual(['exam-1/sampling', 'exam-2/tuning']);
  });
  it('stand in a file named after a code that has gaps', async () => {
    const root = writeMinimalGuide({ 'known-gaps/stale-source.yaml': minimalFiles['rules.yaml'].replace(/.*/s, 'id: stale-source\nopen: [a]\n') });
    roots.push(root);
    expect((await loadGuide(root)).diagnostics).toMatchObject([{ code: 'schema', file: 'known-gaps/stale-source.yaml' }]);
  });
});
