import { describe, expect, it } from 'vitest';
import { changed } from '../testing/minimal-guide.ts';
import { wholeFaultsOf } from '../testing/faults-of.ts';
import { CHAPTER, gapsOf } from './testing.ts';

const asking = (count: number) => changed('guide.yaml', 'codeTabs:', `itemsPerObjective: ${count}\ncodeTabs:`);

describe('objectives without a chapter', () => {
  it('are told at the objective in its blueprint', async () => {
    expect(await gapsOf(changed(CHAPTER, '<Serves objectives="exam-2/tuning" />\n', ''))).toEqual(['blueprints/exam-2.yaml:12:19 objective-chapter']);
  });
  it('are none where a section serves them or the front matter names them', async () => {
    expect(await gapsOf({})).toEqual([]);
  });
});

describe('objectives with too few items', () => {
  it('are not looked for where the guide asks for no number', async () => {
    expect(await gapsOf({})).toEqual([]);
  });
  it('are those below the number the guide asks for', async () => {
    expect(await gapsOf(asking(1))).toEqual(['blueprints/exam-2.yaml:12:19 objective-items']);
    expect(await gapsOf(asking(2))).toEqual(['blueprints/exam-1.yaml:13:17 objective-items', 'blueprints/exam-2.yaml:12:19 objective-items']);
  });
  it('are told with their number', async () => {
    const found = (await wholeFaultsOf(asking(2))).filter(({ code }) => code === 'objective-items');
    expect(found.map(({ cause }) => cause)).toEqual([
      '`exam-1/sampling` has 1 item; this guide asks for 2 an objective.',
      '`exam-2/tuning` has no items; this guide asks for 2 an objective.',
    ]);
  });
});
