import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadGuide, type Guide, type Sample } from '../engine/index.ts';
import { changed, removeGuide, writeMinimalGuide } from '../engine/testing/minimal-guide.ts';
import { sampleArchive } from './sample-archive.ts';

const BINARY = Uint8Array.of(0, 255, 10, 13, 0);
let root = '';
let guide: Guide;
let sample: Sample;

beforeAll(async () => {
  root = writeMinimalGuide({
    ...changed('samples/draw/sample.yaml', 'file: draw.py }', 'file: draw.py }\nfiles: [draw.sh, data.npy]'),
    'samples/draw/draw.sh': '# region: run\n# mark\npython draw.py\n# endregion\n',
    'samples/draw/data.npy': BINARY,
  });
  const loaded = await loadGuide(root);
  const found = loaded.guide?.samples.get('draw');
  if (!loaded.guide || !found) throw new Error(JSON.stringify(loaded.diagnostics));
  guide = loaded.guide;
  sample = found;
});
afterAll(() => removeGuide(root));

describe('sampleArchive', () => {
  it('holds every file without marks, and data as it is', async () => {
    const files = unzipSync(await sampleArchive(guide, sample));
    expect(Object.keys(files)).toEqual(['draw/README.md', 'draw/data.npy', 'draw/draw.py', 'draw/draw.sh']);
    expect(strFromU8(files['draw/draw.py'] ?? BINARY)).toBe('import random\nprint(random.random())\n');
    expect(strFromU8(files['draw/draw.sh'] ?? BINARY)).toBe('python draw.py\n');
    expect(files['draw/data.npy']).toEqual(BINARY);
  });

  it('says what it is, under which licence, and for whom it does not speak', async () => {
    const readme = strFromU8(unzipSync(await sampleArchive(guide, sample))['draw/README.md'] ?? BINARY);
    expect(readme).toBe('# Draw\n\nDraws.\n\nFrom *Small guide*, edition of 2026-01-31: https://example.org/guide/samples/draw.html\n\nLicence of the code: MIT.\n\nSpeaks for nobody.\n');
  });

  it('puts a README of the sample’s own below', async () => {
    const files = unzipSync(await sampleArchive(guide, { ...sample, files: ['README.md'], texts: { ...sample.texts, 'README.md': 'Run it.\n' } }));
    expect(strFromU8(files['draw/README.md'] ?? BINARY)).toMatch(/^# Draw\n[\s\S]*Speaks for nobody\.\n\nRun it\.\n$/);
  });

  it('has the same bytes in another time zone, at another time', async () => {
    const first = await sampleArchive(guide, sample);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
    writeFileSync(join(root, 'samples/draw/data.npy'), BINARY);
    expect(await sampleArchive(guide, sample)).toEqual(first);
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
});
