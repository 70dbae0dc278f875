import { count } from '../phase.ts';
import { runProgram } from '../run-program.ts';
import { numberAt, reportOf } from './report.ts';
import type { StepResult } from './steps.ts';

/** Runs the unit tests and counts them. Failures are shown as Vitest tells them. */
export async function unit(): Promise<StepResult> {
  const run = { code: 1, output: '' };
  const report = await reportOf(REPORT, async () => {
    Object.assign(run, await runProgram(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...OPTIONS]));
  });
  const passed = numberAt(report, ['numPassedTests']);
  // A file that does not load fails no test, and still fails the run.
  const failed = Math.max(numberAt(report, ['numFailedTests']), run.code === 0 ? 0 : 1);
  return { passed, failed, said: count(passed, 'unit test'), output: run.output };
}

const REPORT = '.fieldguide/unit.json';
const OPTIONS = ['--config', 'src/cli/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`] as const;
