import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Sample } from '../../engine/index.ts';
import type { MutantReport } from '../../schema/index.ts';
import { findPython } from '../environments.ts';
import { answerOf } from '../tool-answer.ts';
import { spread } from './mutants-of.ts';
import { fewSamples, shareCaught } from './test-strength.ts';
import { yamlMutants } from './yaml-mutants.ts';

const python = await findPython();

async function pythonMutants(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    writeFileSync(join(folder, 'a.py'), text);
    return await answerOf(python ?? '', (answer) => [join(import.meta.dirname, 'python_mutants.py'), answer, 'a.py'], folder, z.array(z.object({ kind: z.string(), line: z.number(), what: z.string(), text: z.string() })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.runIf(python)('misspells a keyword and leaves the rest as it is', async () => {
  expect(await pythonMutants('a = f(1, name="é", size=2)\n')).toEqual([
    { kind: 'keyword', line: 1, what: '`name=` as `naem=`', text: 'a = f(1, naem="é", size=2)\n' },
    { kind: 'keyword', line: 1, what: '`size=` as `siez=`', text: 'a = f(1, name="é", siez=2)\n' },
  ]);
});
it.runIf(python)('leaves one input out', async () => {
  const made = await pythonMutants('f(inputs={"a": 1, "b": g(2)})\n');
  expect(made.filter(({ kind }) => kind === 'input').map(({ text }) => text)).toEqual(['f(inputs={ "b": g(2)})\n', 'f(inputs={"a": 1, })\n']);
});
it.runIf(python)('swaps two calls only where their order matters', async () => {
  expect((await pythonMutants('a = f()\nb = g(a)\n')).map(({ text }) => text)).toEqual(['b = g(a)\na = f()\n']);
  expect((await pythonMutants('client.jobs.create()\nclient.models.get()\n')).map(({ text }) => text)).toEqual(['client.models.get()\nclient.jobs.create()\n']);
  expect(await pythonMutants('a = f()\nb = g()\n')).toEqual([]);
  expect(await pythonMutants('a = f(x for x in y)\nb = g(x for x in y)\n')).toEqual([]);
  expect(await pythonMutants('a = a.f()\na["b"] = a.g()\n')).toEqual([]);
});
it('misspells keys of YAML that says what it is, and drops inputs', () => {
  const text = '$schema: https://example.org/job.schema.json\ncode: src\ninputs:\n  rows:\n    path: a.csv\n  rate: 1\ntags:\n  any: thing\n';
  const made = yamlMutants('job.yml', text);
  expect(made.filter(({ kind }) => kind === 'key').map(({ line, what }) => [line, what])).toEqual([
    [2, '`code:` as `coed:`'], [3, '`inputs:` as `inpust:`'], [4, '`rows:` as `rosw:`'], [5, '`path:` as `paht:`'], [6, '`rate:` as `raet:`'], [7, '`tags:` as `tasg:`'],
  ]);
  expect(made.filter(({ kind }) => kind === 'input').map((one) => one.text)).toEqual([text.replace('  rows:\n    path: a.csv\n', ''), text.replace('  rate: 1\n', '')]);
  expect(yamlMutants('conda.yml', 'name: a\n')).toEqual([]);
});
it('spreads what it takes over the whole list', () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
  expect(spread([0, 1], 3)).toEqual([0, 1]);
});
it('counts what survived against what was made', () => {
  const report = (made: number, lost: number) => ({ id: 'a', date: '', made, caught: {}, survivors: Array.from({ length: lost }, () => ({ file: 'a', line: 1, kind: 'key' as const, what: 'x' })) });
  expect(shareCaught([report(6, 1), report(4, 1)])).toBeCloseTo(0.8);
  expect(shareCaught([])).toBe(1);
});
it('takes the fewest samples that have faults for every rung, and none with a fault that was not found', () => {
  const report = (id: string, made: number, caught: MutantReport['caught'], lost = 0): [string, MutantReport] => [id, { id, date: '', made, caught, survivors: Array.from({ length: lost }, () => ({ file: 'a', line: 1, kind: 'key', what: 'x' })) }];
  const reports = new Map([report('large', 20, { L1: 10, L2: 10 }), report('small', 4, { L1: 2, L2: 2 }), report('runs', 5, { L3: 5 }), report('leaky', 6, { L1: 1, L2: 1, L3: 1, L4: 2 }, 1)]);
  const samples = [...reports.keys()].map((id) => ({ id })) as unknown as Sample[]; // no more of them is read
  expect(fewSamples(samples, reports).map(({ id }) => id)).toEqual(['small', 'runs']);
  expect(fewSamples(samples, new Map())).toEqual([]);
});
