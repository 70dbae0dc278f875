import { readOptions } from '../options.ts';
import { count, tell } from '../phase.ts';
import { stepsOf, TIERS, type Step, type StepResult, type Tier } from '../tests/steps.ts';

/**
 * `npm test`: types, lint, lock file, unit tests, content, build, end-to-end tests. Every step runs, whatever failed before,
 * and the last line counts all of them. `--tier quick` needs no build and no browser; `--tier full` adds the slow ones.
 */
export async function test(words: readonly string[]): Promise<number> {
  const tier = tierOf(readOptions(words, { values: ['tier'] }).value('tier') ?? 'default');
  const results: { name: string; result: StepResult }[] = [];
  for (const step of stepsOf(tier)) results.push({ name: step.name, result: await runStep(step) });
  const passed = results.reduce((sum, { result }) => sum + result.passed, 0);
  const failed = results.reduce((sum, { result }) => sum + result.failed, 0);
  const broken = results.filter(({ result }) => result.failed > 0).map(({ name }) => name);
  if (broken.length > 0) process.stdout.write(`\nfailed in: ${broken.join(', ')}\n`);
  process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function runStep({ name, run }: Step): Promise<StepResult> {
  const since = performance.now();
  const result = await run().catch((error: unknown): StepResult =>
    ({ passed: 0, failed: 1, said: '', output: error instanceof Error ? error.message : String(error) }));
  if (result.failed > 0 && result.output) process.stdout.write(`\n${result.output.trim()}\n\n`);
  const failed = result.failed > 0 ? `, ${count(result.failed, 'failure')}` : '';
  tell(name, `${result.said === '' ? 'done' : result.said}${failed}`, since);
  return result;
}

function tierOf(word: string): Tier {
  const tier = TIERS.find((known) => known === word);
  if (!tier) throw new Error(`There is no tier \`${word}\`; use one of ${TIERS.join(', ')}.`);
  return tier;
}
