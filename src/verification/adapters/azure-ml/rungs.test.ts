import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { findPython } from '../../environments.ts';
import { guardedRun } from '../../guarded-run.ts';
import { answerOf, Found } from '../../tool-answer.ts';

const python = await findPython();
const folder = mkdtempSync(join(tmpdir(), 'rungs-'));
const Answer = z.object({ findings: z.array(Found) });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

it.runIf(python)('passes keywords and options that exist', async () => {
  expect(await lint('a.py', 'from azure.ai.ml import Input\nInput(type="uri_file", path="a")\n')).toEqual([]);
  expect(await lint('a.sh', 'az ml job create --file job.yml \\\n  --query name --output tsv\n')).toEqual([]);
});
it.runIf(python)('names a keyword that the package would swallow, with its line and the right word', async () => {
  expect(await lint('a.py', 'from azure.ai.ml import Input\nInput(type="uri_file",\n  paht="a")\n')).toMatchObject([{ line: 3, cause: '`Input` takes no `paht`.', fix: 'Write `path`.' }]);
});
it.runIf(python)('names a keyword that is nearly one, where any is taken', async () => {
  expect(await lint('a.py', 'from azure.ai.ml import command\ncommand(command="ls", comptue="cpu", anything=1)\n')).toMatchObject([{ line: 2, cause: '`command` takes no `comptue`.', fix: 'Write `compute`.' }]);
});
it.runIf(python)('names an import that is not there', async () => {
  expect(await lint('a.py', 'from azure.ai.ml.entities import Enviroment\n')).toMatchObject([{ line: 1, fix: 'Write `Environment`.' }]);
});
it.runIf(python)('names an option that the command does not have, and one that it lacks', async () => {
  expect(await lint('a.sh', '\naz ml job create --fil job.yml\n')).toMatchObject([{ line: 2, fix: 'Write `--file`.' }, { cause: '`az ml job create` needs `--file`.' }]);
});
it.runIf(python).each([
  ['SDK v1', 'from azureml.core import Run\n', 'belongs to SDK v1'],
  ['a secret', 'a = f(\n  account_key="abc")\n', 'holds a secret'],
  ['a signature', 'a = "https://a.blob.core.windows.net/b?sv=1&sig=abcdefgh"\n', 'a key or a signature'],
  ['a path of one machine', 'a = "C:/data/pumps.csv"\n', 'a path of one machine'],
])('refuses %s in Python', async (_, text, cause) => {
  expect(await lint('a.py', text)).toMatchObject([{ cause: expect.stringContaining(cause) }]);
});
it.runIf(python)('refuses a network attempt', async () => {
  writeFileSync(join(folder, 'out.py'), 'import urllib.request\nurllib.request.urlopen("http://example.org")\n');
  const { code, output } = await guardedRun(python ?? '', [join(import.meta.dirname, '../../python/guarded.py'), 'out.py'], folder);
  expect(code).toBe(1);
  expect(output).toContain('NetworkAttempt: a network attempt, to example.org');
});

async function lint(file: string, text: string): Promise<Found[]> {
  writeFileSync(join(folder, file), text);
  const request = join(folder, 'request.json');
  writeFileSync(request, JSON.stringify({ folder, files: [file], lint: true }));
  return (await answerOf(python ?? '', (answer) => [join(import.meta.dirname, 'rungs/run.py'), request, answer], folder, Answer)).findings;
}
