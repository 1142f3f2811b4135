import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { wholeNumber } from './whole-number.ts';

/**
 * The long form of the property tests: `npm run fuzz -- --runs 100000 --seed 7 addresses`. Says how
 * many inputs each subject was tried with; what does not hold is printed by Vitest, as small as it
 * can be.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const runs = wholeNumber('runs', values.runs);
const seed = wholeNumber('seed', values.seed);
const report = '.cache/fuzz.jsonl';
mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });

/** Every property; and `regular-expressions`, which goes by the clock and so runs in the long form alone. */
const ALL = ['.property', 'regular-expressions'];
const only = positionals.length > 0 ? positionals.map((one) => `${one}.property`) : ALL;
const files = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' });
const lost = only.filter((name) => !files.some((file) => file.includes(name)));
if (lost.length > 0) throw new Error(`No tests are called ${lost.join(', ')}`);
const { status } = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--test-timeout=36000000', '--reporter=dot', ...only],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...env, FUZZ_RUNS: String(runs), FUZZ_SEED: String(seed), FUZZ_REPORT: report },
  },
);

const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
for (const line of lines) {
  const { subject, tried, ms } = JSON.parse(line) as { subject: string; tried: number; ms: number };
  console.log(
    `${tried.toLocaleString('en').padStart(12)}  ${(ms / 1000).toFixed(1)} s  ${subject}`,
  );
}
console.log(`\n${lines.length} subjects, seed ${seed}`);
process.exit(status ?? 1);
