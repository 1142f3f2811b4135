import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const BIN = 'node_modules/.bin/';

/** Runs one command of the packages; it counts as one passed or one failed. */
export async function step(name: string, command: string, args: readonly string[]) {
  console.log(`\n▸ ${name}`);
  const child = spawn(`${BIN}${command}`, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const isGood = await once(child, 'close').then(
    ([status]) => status === 0,
    (error: Error) => {
      console.error(error.message);
      return false;
    },
  );
  return oneResult(name, isGood);
}

export const oneResult = (name: string, isGood: boolean): Result => ({
  name,
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
});

/** Runs a test runner that writes its counts into a JSON report; no report is one failure. */
export async function testStep(
  name: string,
  command: string,
  args: readonly string[],
  report: {
    file: string;
    count: (json: unknown) => { passed: number; failed: number };
  },
): Promise<Result> {
  rmSync(report.file, { force: true });
  const { failed } = await step(name, command, args);
  if (!existsSync(report.file)) return { name, passed: 0, failed: 1 };
  const counts = report.count(JSON.parse(readFileSync(report.file, 'utf8')));
  // A runner that fails without a failed test (a broken file, nothing found) has failed all the same.
  return { name, ...counts, failed: counts.failed || failed };
}
