import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { env } from 'node:process';
import { parseArgs } from 'node:util';

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
const report = '.cache/fuzz.jsonl';
mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });

/** By the clock, so in the long form alone. */
const ALL = ['.property', 'regular-expressions'];
const only = positionals.length > 0 ? positionals.map((one) => `${one}.property`) : ALL;
const { status } = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--test-timeout=36000000', '--reporter=dot', ...only],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed, FUZZ_REPORT: report },
  },
);

const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
for (const line of lines) {
  const { subject, tried, ms } = JSON.parse(line) as { subject: string; tried: number; ms: number };
  console.log(
    `${tried.toLocaleString('en').padStart(12)}  ${(ms / 1000).toFixed(1)} s  ${subject}`,
  );
}
console.log(`\n${lines.length} subjects, seed ${values.seed}`);
process.exit(status ?? 1);
