import { findBrowser } from './browsers.ts';
import { build } from './build.ts';
import { endToEndTests } from './end-to-end.ts';
import { step } from './steps.ts';

/**
 * In Firefox all that is tested in both browsers, of which `npm test` has some of each kind; in Chromium,
 * whole, what `npm test` shortens or leaves out; and a chaos run in Firefox, of which `npm test` has none.
 */
for (const browser of ['chromium', 'firefox'] as const) await findBrowser(browser);
for (const browser of ['chrome', 'firefox'] as const)
  for (const mode of ['practice', 'production'] as const)
    if ((await build(browser, mode)).failed > 0) process.exit(1);
process.env['HOLDFAST_MATRIX'] = 'whole';
const results = [
  await endToEndTests('the matrix'),
  await step('chaos in Firefox, short', 'node', [
    ...['scripts/chaos.ts', '--built', '--browser', 'firefox'],
    ...['--attempts', '48', '--go-on-every', '24'],
  ]),
];
process.exit(results.every(({ failed }) => failed === 0) ? 0 : 1);
