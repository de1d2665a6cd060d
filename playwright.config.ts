import { defineConfig } from '@playwright/test';

/** Journeys through the built extension (`npm run build` first). Each starts a browser with a profile of its own. */
export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results',
  fullyParallel: false,
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  globalTimeout: 58 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
