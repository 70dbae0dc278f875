import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { guardedRun } from './guarded-run.ts';

const node = async (code: string, limits = { seconds: 20, bytes: 100_000 }) => guardedRun(process.execPath, ['-e', code], tmpdir(), limits);

it('gives the output and the exit code of a program', async () => {
  expect(await node('console.log("a"); process.exit(3)')).toEqual({ code: 3, output: 'a\n' });
});
it('ends an endless loop at the time limit', async () => {
  expect(await node('for (;;);', { seconds: 1, bytes: 1000 })).toMatchObject({ ended: 'time', code: 1 });
});
it('ends a program that writes 1 GB, and keeps no more than the limit', async () => {
  const ran = await node('const line = "x".repeat(1e6); const go = () => { process.stdout.write(line, go); }; go();');
  expect(ran.ended).toBe('output');
  expect(ran.output.length).toBeLessThanOrEqual(100_000);
});
it('tells of a program that is not there', async () => {
  expect(await guardedRun('no-such-program', [], tmpdir())).toMatchObject({ code: 1, output: expect.stringContaining('ENOENT') });
});
