import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordGaps } from './record-gaps.ts';

it('begins lists once, lets them shrink and go, and begins none later', async () => {
  const root = await mkdtemp(join(tmpdir(), 'gaps-'));
  await recordGaps(root, [{ code: 'objective-items', open: ['a', 'b'] }, { code: 'uncited-source', open: ['s'] }]);
  await recordGaps(root, [{ code: 'objective-items', open: ['b'] }, { code: 'uncited-source', open: [] }, { code: 'unlinked-term', open: ['new'] }]);
  expect(await readdir(join(root, 'known-gaps'))).toEqual(['objective-items.yaml']);
  expect(await readFile(join(root, 'known-gaps/objective-items.yaml'), 'utf8')).toContain('open:\n  - b\n');
});
