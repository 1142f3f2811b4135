import { defineConfig } from 'playwright/test';
import type { BrowserName } from './support/both-browsers-test.ts';
import { isWhole } from './support/matrix.ts';

// Moments are typed as a clock shows them, and looked for as the world does.
process.env['TZ'] = 'UTC';

/** Whatever a user does on sites is tested in both browsers, with the same words. */
const IN_BOTH =
  /\/(accessible|ways-in|harmless|every-site|each-site|links|outcomes|mail-[a-z]+|searches(-options)?|self-check|overlay|painted|undo|popup|record|options|cooling|pages|welcome|pause-tools|pointing|rings|held-rules|many|not-left|hostile(-[a-z]+)?)\.test\.ts$/;
const IN_FIREFOX = /\/firefox-[^/]*\.test\.ts$/;
/** What `npm test` has a short form of in Chromium, and what it leaves to the matrix. */
const NOT_WHOLE =
  /(ways-in|harmless|every-site|each-site|mail-(sending|others)|accessible|links|searches|still|hostile(-openings)?)\.test\.ts|@matrix/;
/** Of the whole matrix (`npm run matrix`) one of each kind, for `npm test` to stay within its time. */
const SOME_IN_FIREFOX = new RegExp(
  [
    'firefox-(?!restored|page|policy|history|update|damage)',
    String.raw`firefox-update\.test\.ts.* (dead goes|kept for)`,
    String.raw`firefox-damage\.test\.ts.* (damaged contacts|newer Holdfast|kept in memory)`,
    String.raw`each-site\.test\.ts.* instagram with`,
    String.raw`ways-in\.test\.ts.* (whatsapp changes|whatsapp pressed: #row-robin of)`,
    String.raw`harmless\.test\.ts.* whatsapp`,
    String.raw`every-site\.test\.ts.* (reddit|venmo) `,
    String.raw`links\.test\.ts.*(tel|mailto):`,
    String.raw`mail-sending\.test\.ts.* proton, short .* nothing `,
    String.raw`mail-writing\.test\.ts.* Alt`,
    String.raw`searches\.test\.ts.* an app `,
    String.raw`pages\.test\.ts.* named once`,
    'self-check|browser holds every shape|takes the overlay out|by an address that is set|nothing to hold on to|typed and pressed',
  ].join('|'),
);

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
      ...(isWhole ? {} : { grep: SOME_IN_FIREFOX, workers: 1 }),
    },
    {
      name: 'chromium',
      testIgnore: IN_FIREFOX,
      ...(isWhole ? { grep: NOT_WHOLE } : { grepInvert: /@matrix/ }),
    },
  ],
});
