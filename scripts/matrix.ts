import { findBrowser } from './browsers.ts';
import { build } from './build.ts';
import { step } from './steps.ts';

/** All that is tested in both browsers, in Firefox, where `npm test` has some of each kind. */
await findBrowser('firefox');
for (const mode of ['practice', 'production'] as const)
  if ((await build('firefox', mode)).failed > 0) process.exit(1);
process.env['HOLDFAST_MATRIX'] = 'whole';
const config = ['--config', 'tests/e2e/playwright.config.ts', '--project=firefox'];
process.exit((await step('the matrix in Firefox', 'playwright', ['test', ...config])).failed);
