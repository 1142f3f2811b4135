import { defineConfig } from 'playwright/test';
import type { BrowserName } from './support/both.ts';

/** Whatever a user does on sites is tested in both browsers, with the same words. */
const IN_BOTH = /\/(ways-in|harmless|every-site|each-site|links)\.test\.ts$/;
const IN_FIREFOX = /\/firefox-[^/]*\.test\.ts$/;

export default defineConfig<object, { runsIn: BrowserName }>({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  projects: [
    { name: 'chromium', testIgnore: IN_FIREFOX },
    { name: 'firefox', testMatch: [IN_BOTH, IN_FIREFOX], use: { runsIn: 'firefox' } },
  ],
});
