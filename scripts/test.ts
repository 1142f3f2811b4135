import { findBrowser } from './browsers.ts';
import { build, pack } from './build.ts';
import { findDisplayTools } from './display.ts';
import { endToEndTests } from './end-to-end.ts';
import { lintPackage } from './lint-package.ts';
import { rebuildFromSources } from './rebuild.ts';
import { checkSelection } from './selection.ts';
import { oneResult, type Result, step, testStep } from './steps.ts';

/** What `npm test` runs, the long runs in a short form (the rest is `matrix.ts`), in the order in which a mistake shows soonest. */
const results: (Result & { readonly seconds: number })[] = [];
const only = process.argv[2];
if (only !== undefined && only !== 'unit' && only !== 'e2e')
  throw new Error(`There are "unit" and "e2e", and no part "${only}"`);
/** One after the other; those of one call at once, where each of them keeps one core busy. */
const run = (...all: readonly (() => Promise<Result>)[]) =>
  Promise.all(
    all.map(async (make) => {
      const startedAt = performance.now();
      const result = await make();
      results.push({ ...result, seconds: (performance.now() - startedAt) / 1000 });
    }),
  );

if (only === undefined || only === 'e2e') {
  await run(() => found('chromium', () => findBrowser('chromium')));
  await run(() => found('firefox', () => findBrowser('firefox')));
  await run(() => found('a screen for the permission prompt', findDisplayTools));
}
await run(() => step('prepare types', 'wxt', ['prepare', '--level', 'warn']));
if (only === undefined) {
  await run(() => step('lint and format', 'biome', ['ci', '.']));
  await run(() => step('types', 'tsc', ['-p', '.']));
  await run(() => step('types of the core, without the DOM', 'tsc', ['--noEmit', '-p', 'src']));
}
if (only === undefined || only === 'unit') await run(unitTests);
if (only === undefined || only === 'e2e') {
  await run(
    () => pack('chrome'),
    () => pack('firefox'),
  );
  await run(
    () => build('chrome', 'practice'),
    () => build('firefox', 'practice'),
  );
  await run(rebuildFromSources, lintPackage, checkSelection);
  await run(() => endToEndTests('end-to-end tests'));
  await run(chaos);
}

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const mark = failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`);
}
const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

async function found(what: string, find: () => unknown): Promise<Result> {
  try {
    await find();
    return oneResult(`find ${what}`, true);
  } catch (error) {
    console.error((error as Error).message);
    return oneResult(`find ${what}`, false);
  }
}

function unitTests(): Promise<Result> {
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
function chaos(): Promise<Result> {
  return step('chaos, short', 'node', ['scripts/chaos.ts', '--built', '--attempts', '32']);
}
