import { findBrowser } from './browsers.ts';
import { build } from './build.ts';
import { step } from './steps.ts';

/**
 * All that is tested in both browsers, in Firefox, where `npm test` has some of each kind, and whole
 * in Chromium what is shortened there.
 */
for (const browser of ['chromium', 'firefox'] as const) await findBrowser(browser);
for (const browser of ['chrome', 'firefox'] as const)
  for (const mode of ['practice', 'production'] as const)
    if ((await build(browser, mode)).failed > 0) process.exit(1);
process.env['HOLDFAST_MATRIX'] = 'whole';
const config = ['--config', 'tests/e2e/playwright.config.ts'];
process.exit((await step('the matrix', 'playwright', ['test', ...config])).failed);
