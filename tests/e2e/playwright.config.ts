import { defineConfig } from 'playwright/test';
import type { BrowserName } from './support/both-browsers-test.ts';
import { IN_SHORT_FIREFOX } from './support/in-short-firefox.ts';
import { IN_BOTH, isWhole, NOT_WHOLE } from './support/matrix.ts';

// Moments are typed as a clock shows them, and looked for as the world does.
process.env['TZ'] = 'UTC';

const IN_FIREFOX = /\/firefox-[^/]*\.test\.ts$/;
export default defineConfig<object, { runsIn: BrowserName }>({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000, toPass: { intervals: [20, 50, 100] } },
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  projects: [
    // First, and in `npm test` one after the other in one Firefox: it takes its time to start.
    {
      name: 'firefox',
      testMatch: [IN_BOTH, IN_FIREFOX],
      use: { runsIn: 'firefox' },
      ...(isWhole
        ? {}
        : { grep: new RegExp(IN_SHORT_FIREFOX.join('|')), grepInvert: /@matrix/, workers: 1 }),
    },
    {
      name: 'chromium',
      testIgnore: IN_FIREFOX,
      ...(isWhole ? { grep: NOT_WHOLE } : { grepInvert: /@matrix/ }),
    },
  ],
});
