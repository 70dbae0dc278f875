import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sample } from '../engine/index.ts';
import { GUARD } from './climb.ts';
import { findPython } from './environments.ts';
import { findingsText } from './findings.ts';
import { parseFiles } from './parse-rung.ts';
import { runSample } from './run-rung.ts';

const python = await findPython();
const folders: string[] = [];
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }); });

function written(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bad-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('the rung L0 names the file and the line of', () => {
  it.runIf(python).each([
    ['Python', 'src/train.py', 'import json\nprint("a"\n', 2, 'Python cannot parse this'],
    ['YAML', 'job.yml', 'type: command\ninputs:\n  a: [1\n', 4, 'Flow sequence'],
    ['JSON', 'request.json', '{\n  "a": 1,\n}\n', 3, 'JSON'],
    ['a shell script', 'submit.sh', 'set -e\nif true; then\n  echo a\n', 4, 'syntax error'],
  ])('%s that does not parse', async (_, file, text, line, cause) => {
    const { findings } = await parseFiles({ folder: written({ [file]: text }), files: [file], python });
    expect(findings).toMatchObject([{ rung: 'L0', file, line, cause: expect.stringContaining(cause) }]);
    expect(findingsText('samples/a', findings)).toMatch(new RegExp(`^samples/a/${file}:${line}:1 {2}L0\\n {2}.+\\n {2}fix: .+$`));
  });
});

describe('the rung L3 tells of', () => {
  const run = async (text: string, expected: Sample['expected'] = [], limits = { seconds: 20, bytes: 50_000 }) => {
    const sample = { runs: [{ file: 'main.py', arguments: [] }], expected } as unknown as Sample; // the rung reads no more of it
    return (await runSample(sample, written({ 'main.py': text }), GUARD, async () => Promise.resolve(python ?? ''), limits)).findings;
  };
  it.runIf(python)('a program that fails, at its line', async () => {
    expect(await run('a = 1\nb = a / 0\n')).toMatchObject([{ file: 'main.py', line: 2, cause: 'It ended with 1: ZeroDivisionError: division by zero' }]);
  });
  it.runIf(python)('a network attempt, at its line', async () => {
    expect(await run('import urllib.request\n\nurllib.request.urlopen("http://example.org")\n')).toMatchObject([{ line: 3, cause: expect.stringContaining('a network attempt, to example.org') }]);
  });
  it.runIf(python)('an endless loop', async () => {
    expect(await run('while True:\n    pass\n', [], { seconds: 1, bytes: 1000 })).toMatchObject([{ file: 'main.py', cause: 'It did not end within 1 s.' }]);
  });
  it.runIf(python)('1 GB of output', async () => {
    expect(await run('for _ in range(1000):\n    print("x" * 1_000_000)\n')).toMatchObject([{ cause: 'It wrote more than 50000 bytes.' }]);
  });
  it.runIf(python)('a figure outside its range, and one that is not printed', async () => {
    const auc = [{ name: 'auc', min: 0.7, max: 0.8 }];
    expect(await run('print("auc 0.91")\n', auc)).toMatchObject([{ cause: '`auc` is 0.91, outside 0.7 to 0.8.' }]);
    expect(await run('print("done")\n', auc)).toMatchObject([{ cause: 'Nothing printed `auc`.' }]);
    expect(await run('print("auc 0.75")\n', auc)).toEqual([]);
  });
});
