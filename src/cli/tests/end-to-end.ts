import { findOrInstallChromium } from '../browser.ts';
import { findOrInstallFirefox } from '../firefox.ts';
import { count } from '../phase.ts';
import { runProgram } from '../run-program.ts';
import { numberAt, reportOf } from './report.ts';
import type { StepResult, Tier } from './steps.ts';

/**
 * Runs the end-to-end tests in a real Chromium, found or installed, and counts them. Tests with `@full` in their title run
 * in the full tier only.
 *
 * @throws Error where there is no browser and none can be installed.
 */
export async function endToEnd(tier: Tier): Promise<StepResult> {
  const say = (line: string): void => { process.stdout.write(`          ${line}\n`); };
  const browser = await findOrInstallChromium(say);
  if (await findOrInstallFirefox(say) === undefined) say('no Firefox here: its journeys are left out (set FIREFOX_PATH, or install firefox-esr)');
  const env = { ...process.env, CHROMIUM_PATH: browser, FIELDGUIDE_BUILT: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT };
  const options = ['--config', 'e2e/playwright.config.ts', '--reporter=dot,json', ...(tier === 'full' ? [] : ['--grep-invert', '@full'])];
  const run = { code: 1 };
  const report = await reportOf(REPORT, async () => {
    run.code = (await runProgram(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...options], { env, shown: true })).code;
  });
  const passed = numberAt(report, ['stats', 'expected']);
  const skipped = numberAt(report, ['stats', 'skipped']);
  const failed = Math.max(numberAt(report, ['stats', 'unexpected']) + numberAt(report, ['stats', 'flaky']), run.code === 0 ? 0 : 1);
  return { passed, failed, said: `${count(passed, 'end-to-end test')} in ${browser}${skipped > 0 ? `, ${String(skipped)} left out` : ''}` };
}

const REPORT = '.fieldguide/e2e.json';
