import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Result } from './steps.ts';
import { packagesIn } from './store-packages.ts';

/** Mozilla's own check of the Firefox package: what it would only remark on fails here as well. */
export function lintPackage(): Result {
  const name = 'Mozilla’s check of the Firefox package';
  console.log(`\n▸ ${name}`);
  const file = packagesIn('.').find((one) => one.name.endsWith('-firefox.zip'));
  const args = ['lint', '--source-dir', join('.output', `${file?.name}`), '--output', 'json'];
  const { stdout, stderr } = spawnSync('node_modules/.bin/web-ext', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const summary = read(stdout)?.summary;
  const isGood = summary?.errors === 0 && summary.warnings === 0 && summary.notices === 0;
  console.log(isGood ? '0 errors, 0 warnings, 0 notices' : `${stdout}${stderr}`);
  return { name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

interface Report {
  readonly summary: { errors: number; warnings: number; notices: number };
}

/** Nothing where the tool said no JSON, as when it did not run. */
function read(json: string): Report | undefined {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return undefined;
  }
}
