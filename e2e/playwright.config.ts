import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../src/cli/browser.ts';
import { REAL, SECOND } from './support/built.ts';
import type { Served } from './support/site.ts';

/** Tests that build or serve a guide themselves. */
const BUILDS = ['determinism.e2e.ts', 'many-chapters.e2e.ts'];

/** Tests of the real guide alone. */
const REAL_ONLY = ['hovers.e2e.ts', 'keep-search.e2e.ts', 'late-fonts.e2e.ts', 'slice.e2e.ts'];

const executablePath = await findChromium();

export default defineConfig<object, { served: Served }>({
  testDir: '.',
  // `npm test` has built both sites when it comes here.
  ...(process.env['FIELDGUIDE_BUILT'] === '1' ? {} : { globalSetup: './global-setup.ts' }),
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 30_000,
  reporter: 'list',
  projects: [
    // Sweeps over every page run on both guides; journeys on the guide that has every state.
    { name: 'guide', use: { served: REAL }, testMatch: ['axe.e2e.ts', 'budgets.e2e.ts', 'coverage.e2e.ts', 'links.e2e.ts', 'lookups.e2e.ts', 'plan.e2e.ts', 'plates.e2e.ts', 'review.e2e.ts', 'exam.e2e.ts', ...REAL_ONLY] },
    { name: 'second', use: { served: SECOND }, testIgnore: [...REAL_ONLY, ...BUILDS] },
    // One at a time: Astro keeps notes on the guide it builds in one folder of the project.
    { name: 'builds', use: { served: SECOND }, testMatch: [...BUILDS], workers: 1, fullyParallel: false },
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { args: chromiumArguments(), ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
