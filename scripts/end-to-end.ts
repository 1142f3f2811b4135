import { join } from 'node:path';
import { type Result, testStep } from './steps.ts';

/**
 * Runs the end-to-end tests: in full where `HOLDFAST_MATRIX` is `whole` in the environment, else in the
 * short form (`tests/e2e/support/matrix.ts`).
 */
export function endToEndTests(name: string): Promise<Result> {
  const file = join(process.cwd(), '.cache/e2e.json');
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = file;
  return testStep(
    name,
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
