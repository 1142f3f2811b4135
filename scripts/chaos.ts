import { parseArgs } from 'node:util';
import { runChaos } from '../tests/chaos/run.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { build } from './build.ts';

/**
 * Attempts, many at once, while everything that can die dies. `--attempts N` (the bar speaks of
 * 10,000), `--seed N` for another order of things.
 */
const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const attempts = Math.max(1, Number.parseInt(values.attempts, 10) || 1);
const seed = Number.parseInt(values.seed, 10) || 1;

if (build('chrome', 'practice').failed > 0) process.exit(1);
const web = await serveInventedWeb();
const startedAt = performance.now();
const run = await runChaos({
  ...{ port: web.port, attempts, seed },
  onProgress: (at) => at % 500 === 0 && console.log(`${at} attempts`),
});
await web.close();

const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
const { worker, reload, update, browser } = run.struck;
console.log(`
seed ${seed}, ${minutes} minutes
struck: ${worker} workers, ${reload} reloads, ${update} updates, ${browser} browsers (SIGKILL)
attempts seen: ${run.seen}, struck before that was known: ${run.unclear}, without a pause: ${run.missed.length}
urges recorded: ${run.recorded}; lost: ${run.lost}, doubled: ${run.doubled}
${run.faults.length === 0 ? 'contacts, settings, tallies and standing are as they have to be' : run.faults.join('\n')}`);
process.exit(run.lost + run.doubled + run.missed.length + run.faults.length === 0 ? 0 : 1);
