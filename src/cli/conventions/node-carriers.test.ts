import { expect, it } from 'vitest';
import { textOf } from './tracked-files.ts';

const manifest = read('package.json');
const lock = read('package-lock.json');

it('a Node for each platform is pinned, locked with its checksum, and found by the command', () => {
  const carriers = Object.entries(manifest.optionalDependencies ?? {}).filter(([name]) => name.startsWith('node-'));
  const door = textOf('src/cli/fieldguide.mjs') ?? '';
  expect(carriers.length).toBe(5);
  for (const [name, version] of carriers) {
    expect(version).toMatch(/^(22|24)\.\d+\.\d+$/);
    expect(door).toContain(`'${name}'`);
    expect(lock.packages?.[`node_modules/${name}`]).toMatchObject({ version, optional: true, integrity: expect.stringMatching(/^sha512-/), bin: { node: expect.stringMatching(/^bin\/node(\.exe)?$/) } });
  }
});

function read(file: string): Manifest {
  const parsed: Manifest = JSON.parse(textOf(file) ?? '{}');
  return parsed;
}

interface Manifest { optionalDependencies?: Record<string, string>; packages?: Record<string, unknown> }
