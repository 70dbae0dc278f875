import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../src/cli/browser.ts';

const executablePath = await findChromium();

export default defineConfig({
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
