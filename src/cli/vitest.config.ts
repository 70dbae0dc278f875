import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Unit tests stand beside what they test; the end-to-end ones in e2e/ are Playwright's.
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
  },
});
