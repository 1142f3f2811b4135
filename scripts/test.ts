import { join } from 'node:path';
import { findBrowser } from './browsers.ts';
import { build, pack } from './build.ts';
import { findDisplayTools } from './display.ts';
import { lintPackage } from './lint-package.ts';
import { rebuildFromSources } from './rebuild.ts';
import { type Result, step, testStep } from './steps.ts';

/** Everything there is to test, in the order in which a mistake shows soonest. */
const results: Result[] = [];
const only = process.argv[2];
if (only !== undefined && only !== 'unit' && only !== 'e2e')
  throw new Error(`There are "unit" and "e2e", and no part "${only}"`);
const run = (make: () => Result) => results.push(make());

if (only === undefined || only === 'e2e') {
  for (const [name, find] of [
    ['chromium', () => findBrowser('chromium')],
    ['firefox', () => findBrowser('firefox')],
    ['a screen for the permission prompt', findDisplayTools],
  ] as const) {
    try {
      await find();
      results.push({ name: `find ${name}`, passed: 1, failed: 0 });
    } catch (error) {
      console.error((error as Error).message);
      results.push({ name: `find ${name}`, passed: 0, failed: 1 });
    }
  }
}
run(() => step('prepare types', 'wxt', ['prepare', '--level', 'warn']));
if (only === undefined) {
  run(() => step('lint and format', 'biome', ['ci', '.']));
  run(() => step('types', 'tsc', ['-p', '.']));
  run(() => step('types of the core, without the DOM', 'tsc', ['--noEmit', '-p', 'src']));
}
if (only === undefined || only === 'unit') run(unitTests);
if (only === undefined || only === 'e2e') {
  run(() => pack('chrome'));
  run(() => build('chrome', 'practice'));
  run(() => pack('firefox'));
  run(() => build('firefox', 'practice'));
  run(rebuildFromSources);
  run(lintPackage);
  run(endToEndTests);
  run(chaos);
}

console.log('');
for (const { name, passed, failed } of results) {
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
}
const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

function unitTests(): Result {
  const file = '.cache/unit.json';
  return testStep(
    'unit tests',
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    {
      file,
      count: (json) => {
        const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = json as Record<
          'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests',
          number
        >;
        // A test that was skipped has not shown what it should.
        const failed = numFailedTests + numPendingTests + numTodoTests;
        return { passed: numPassedTests, failed };
      },
    },
  );
}

/** By itself: beside other browsers it would take long, and them along. */
function chaos(): Result {
  return step('chaos, short', 'node', ['scripts/chaos.ts', '--built', '--attempts', '48']);
}

function endToEndTests(): Result {
  const file = join(process.cwd(), '.cache/e2e.json');
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = file;
  return testStep(
    'end-to-end tests',
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    {
      file,
      count: (json) => {
        const { stats } = json as {
          stats: { expected: number; unexpected: number; flaky: number; skipped: number };
        };
        // A test that was skipped or passed only when tried again has not shown what it should.
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
      },
    },
  );
}
