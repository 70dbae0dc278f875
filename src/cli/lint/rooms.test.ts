import { expect, it } from 'vitest';
import { rooms } from './rooms.ts';

/** Whether a room may import this, as the lint rule decides it; 'type' where only its types. */
function verdict(folder: string, path: string): boolean | 'type' {
  const room = rooms.find(({ files }) => files.includes(folder));
  if (!room) throw new Error(`No rule for ${folder}.`);
  if (room.forbid.some((pattern) => new RegExp(pattern).test(path))) return false;
  return room.typesOf !== undefined && new RegExp(room.typesOf).test(path) ? 'type' : true;
}

it.each([
  ['src/schema/**', './common.ts', true],
  ['src/schema/**', '../engine/index.ts', false],
  ['src/engine/**', '../../schema/index.ts', true],
  ['src/engine/**', '../../site/guide.ts', false],
  ['src/engine/**', 'astro', false],
  ['src/study/**', '../schema/index.ts', 'type'],
  ['src/study/**', 'node:fs', false],
  ['src/html/**', '../site/outline.ts', false],
  ['src/site/elements/**', '../../html/index.ts', false],
  ['src/site/**', '../../html/index.ts', true],
  ['src/bundle/**', '../../html/index.ts', true],
  ['src/study/**', './questions/score.ts', true],
  ['src/site/elements/**', '../../study/index.ts', true],
  ['src/site/elements/**', 'zod', false],
  ['src/site/elements/**', '../../engine/index.ts', 'type'],
  ['src/search/browser/**', '../../site/elements/trusted-types.ts', true],
  ['src/search/browser/**', '../../search/build/index.ts', false],
  ['src/site/**', '../engine/index.ts', true],
  ['src/site/**', '../engine/load/yaml.ts', false],
  ['src/site/**', '../components/search/SearchDialog.astro', true],
  ['src/site/**', '../cli/phase.ts', false],
  ['src/bundle/**', '../../engine/diagnostics/diagnostic.ts', true],
  ['src/search/**', './pages.ts', true],
  ['src/pages/**', '../cli/build.ts', false],
])('%s imports %s: %s', (folder, path, allowed) => {
  expect(verdict(folder, path)).toBe(allowed);
});
