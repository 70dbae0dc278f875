import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findPython } from '../../../environments.ts';
import { simulateSample, type Simulated } from '../../../simulation-rung.ts';

// Plain Python, so that these run where no package can be had: the programs speak to the service as clients do, by HTTP.
const python = await findPython();
const folders: string[] = [];
const BASE = 'https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-pumps/providers/Microsoft.MachineLearningServices/workspaces/mlw-pumps-dev';
const SEND = `import json, urllib.request
def send(method, path, body=None):
    data = json.dumps(body).encode() if body else None
    return urllib.request.urlopen(urllib.request.Request("${BASE}" + path, data, method=method)).read()
`;
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

it.runIf(python)('keeps the requests of a program that ends well, with the line that sent each', async () => {
  const { findings, requests } = await run(`${SEND}send("PUT", "/computes/cpu", {"location": "westeurope", "properties": {"computeType": "AmlCompute"}})\n`);
  expect(findings).toEqual([]);
  expect(requests).toMatchObject([{ method: 'PUT', path: expect.stringMatching(/\/computes\/cpu$/), file: 'submit.py', line: 4, body: { location: 'westeurope' } }]);
});
it.runIf(python)('names method and path of a request that nothing answers, even where the program takes no notice', async () => {
  const { findings } = await run(`${SEND}try:\n    send("POST", "/jobs/a/teleport")\nexcept Exception:\n    pass\n`);
  expect(findings).toEqual([{
    rung: 'L4', file: 'submit.py', line: 4, cause: `The simulated service does not know POST ${BASE}/jobs/a/teleport.`,
    fix: 'Call what the service has; if it has this, add the route to the simulation of the adapter.',
  }]);
});
it.runIf(python)('refuses a network attempt', async () => {
  const { findings } = await run('import socket\nsocket.create_connection(("example.org", 443))\n');
  expect(findings).toEqual([{ rung: 'L4', file: 'submit.py', line: 2, cause: 'A network attempt, to example.org.', fix: 'Call only services that are simulated; nothing may leave the machine.' }]);
});
it.runIf(python)('refuses a command that names an input which is not declared, and a compute that is not there', async () => {
  const job = (command: string, compute: string): string => `${SEND}send("PUT", "/jobs/a", {"properties": {"jobType": "Command", "command": "${command}", "inputs": {"data": {}}, "computeId": "${BASE.slice('https://management.azure.com'.length)}/computes/${compute}"}})\n`;
  const undeclared = await run(job('python train.py ${{inputs.dta}}', 'cpu'), ['computes/cpu']);
  expect(undeclared.findings).toMatchObject([{ file: 'submit.py', line: 4, cause: 'The simulated service refused it: The command uses inputs.dta, which is not declared.' }]);
  const nowhere = await run(job('python train.py ${{inputs.data}}', 'gpu'), ['computes/cpu']);
  expect(nowhere.findings).toMatchObject([{ line: 4, cause: 'The simulated service refused it: The job names computes/gpu, which the workspace does not have.' }]);
  expect((await run(job('python train.py ${{inputs.data}}', 'cpu'), ['computes/cpu'])).findings).toEqual([]);
});
it.runIf(python)('refuses what comes in the wrong order', async () => {
  const { findings } = await run(`${SEND}send("PUT", "/onlineEndpoints/pump-risk/deployments/blue", {"properties": {}})\n`);
  expect(findings).toMatchObject([{ line: 4, cause: 'The simulated service refused it: There is no endpoint pump-risk to deploy to.' }]);
});
it.runIf(python)('ends an endless loop at the line where it is, though it catches all errors', async () => {
  const { findings } = await run('while True:\n    try:\n        sum(range(99))\n    except Exception:\n        pass\n', [], { seconds: 12, bytes: 1_000_000 });
  expect(findings).toMatchObject([{ rung: 'L4', file: 'submit.py', cause: 'It did not end within 2 s.', fix: expect.stringMatching(/^Make it end/) }]);
  expect([1, 2, 3]).toContain(findings[0]?.line);
});
it.runIf(python)('ends a program that writes 1 GB, at the line that writes', async () => {
  const { findings } = await run('line = "x" * 100_000\nfor _ in range(10_000):\n    print(line)\n');
  expect(findings).toEqual([{ rung: 'L4', file: 'submit.py', line: 3, cause: 'It wrote more than 1000000 bytes.', fix: 'Print less.' }]);
});
it.runIf(python)('tells a program that ends with an error by its own line', async () => {
  expect((await run('def f():\n    return {}["a"]\nf()\n')).findings).toMatchObject([{ line: 2, cause: "KeyError: 'a'" }]);
  expect((await run('import sys\nsys.exit("no data")\n')).findings).toMatchObject([{ line: 2, cause: 'It ended with no data.' }]);
});
it('wants a program where L4 is among the rungs', async () => {
  expect((await simulated({ programs: [], folder: tmpdir() })).findings).toMatchObject([{ file: 'sample.yaml', cause: 'L4 is among the rungs, but nothing stands under `simulated`.' }]);
});

async function run(text: string, given: string[] = [], limits = { seconds: 40, bytes: 2_000_000 }): Promise<Simulated> {
  const folder = mkdtempSync(join(tmpdir(), 'bad-'));
  folders.push(folder);
  writeFileSync(join(folder, 'submit.py'), text);
  return simulated({ programs: [{ file: 'submit.py', arguments: [], variables: {} }], folder, given, text, limits });
}

async function simulated({ programs, folder, given = [], text = '', limits }: { programs: { file: string; arguments: string[]; variables: Record<string, string> }[]; folder: string; given?: string[]; text?: string; limits?: { seconds: number; bytes: number } }): Promise<Simulated> {
  const tools = { guard: join(import.meta.dirname, '../../../python/guarded.py'), simulation: join(import.meta.dirname, 'run.py'), pythonFor: async () => Promise.resolve(python ?? '') };
  const sample = { simulated: programs, given, texts: { 'submit.py': text } };
  return simulateSample(sample, folder, tools, limits);
}
