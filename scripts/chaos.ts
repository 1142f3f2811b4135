import { parseArgs } from 'node:util';
import { GO_ON_EVERY } from '../tests/chaos/fates.ts';
import { runChaos, type StruckBrowserName } from '../tests/chaos/run.ts';
import { complaintsAbout, describe } from '../tests/chaos/words.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { build } from './build.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * Attempts, many at once, while everything that can die dies. `--attempts N` (the bar speaks of
 * 10,000), compared after each `--round N`, for `--minutes N` at most; `--seed N` for another order of
 * things; `--go-on-every N` for another share of those that are gone on with, which takes long; `--storm
 * N` for N times as many strikes; `--browser firefox` for another browser than Chromium; `--built` for a
 * practice build that is there already.
 */
const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '10000' },
    round: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '120' },
    'go-on-every': { type: 'string', default: String(GO_ON_EVERY) },
    storm: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    built: { type: 'boolean', default: false },
  },
});
const number = (option: 'attempts' | 'round' | 'seed' | 'minutes' | 'go-on-every' | 'storm') =>
  wholeNumber(option, values[option]);
const [attempts, round] = [number('attempts'), number('round')];
const [seed, minutes] = [number('seed'), number('minutes')];
const [goOnEvery, storm] = [number('go-on-every'), number('storm')];

const BUILT_FOR = { chromium: 'chrome', firefox: 'firefox' } as const;
const isKnown = (name: string): name is StruckBrowserName => Object.hasOwn(BUILT_FOR, name);
const browserName = values.browser;
if (!isKnown(browserName))
  throw new Error(`There are "chromium" and "firefox", and no browser "${browserName}"`);

if (!values.built && (await build(BUILT_FOR[browserName], 'practice')).failed > 0) process.exit(1);
const web = await serveInventedWeb();
const startedAt = performance.now();
const complaints = new Set<string>();
/** At once, each of them once. */
const complain = (complaint: string) => {
  if (!complaints.has(complaint)) console.log(complaint);
  complaints.add(complaint);
};
try {
  const { attempts: made } = await runChaos({
    port: web.port,
    browserName,
    attempts,
    round,
    seed,
    minutes,
    goOnEvery,
    storm,
    onRound(stand) {
      const taken = (performance.now() - startedAt) / 60_000;
      console.log(`\nseed ${seed}, ${taken.toFixed(1)} minutes\n${describe(stand)}`);
      for (const complaint of complaintsAbout(stand)) complain(complaint);
    },
  });
  if (made.length < attempts)
    complain(`Only ${made.length} of ${attempts} attempts in ${minutes} minutes`);
} catch (error) {
  complain(`The run came to no end: ${(error as Error).message}`);
}
await web.close();
if (complaints.size === 0)
  console.log('contacts, settings, tallies and standing are as they have to be');
process.exit(complaints.size === 0 ? 0 : 1);
