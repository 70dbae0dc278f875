import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findPython } from '../environments.ts';
import { pyrightFolder } from './pyright.ts';
import { findTypeFaults } from './types-rung.ts';

const python = await findPython();
const pyright = await pyrightFolder(() => undefined).catch(() => undefined);
const folder = mkdtempSync(join(tmpdir(), 'typed-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const plain = { id: 'plain', file: '', lock: '', versions: new Map<string, string>() };
const context = { pythonFor: async () => Promise.resolve(python ?? ''), say: () => undefined };

async function faultsOf(text: string, falseAlarms: { rule: string; message: RegExp; why: string }[] = []) {
  writeFileSync(join(folder, 'a.py'), text);
  const adapter = { packages: [], environments: [plain, { ...plain, id: 'other' }], rungs: '', simulation: '', typings: folder, falseAlarms };
  return (await findTypeFaults([{ key: 'one', folder, files: ['a.py'], wanted: () => 'other' }], adapter, context)).get('one');
}

it.runIf(python && pyright)('passes code of right types', async () => {
  expect(await faultsOf('import json\nprint(json.dumps({}).upper())\n')).toEqual([]);
});
it.runIf(python && pyright)('names an attribute that a type lacks, with its line', async () => {
  expect(await faultsOf('import json\ntext = json.dumps({})\ntext.uper()\n')).toMatchObject([{ rung: 'L1', file: 'a.py', line: 3, cause: 'Cannot access attribute "uper" for class "str" (reportAttributeAccessIssue)' }]);
});
it.runIf(python && pyright)('leaves out an alarm that is known to be false, and no other', async () => {
  const known = [{ rule: 'reportAttributeAccessIssue', message: /"uper"/, why: 'a test' }];
  expect(await faultsOf('"a".uper()\n"a".loer()\n', known)).toMatchObject([{ line: 2 }]);
});
it.runIf(python && pyright)('names an import that no environment holds, once', async () => {
  expect(await faultsOf('import nowhere_at_all\n')).toMatchObject([{ line: 1, fix: 'Correct the import, or add its package to a pinned environment.' }]);
});
