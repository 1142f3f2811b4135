import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { oneResult, type Result } from './steps.ts';
import { packagesIn } from './store-packages.ts';

/** Mozilla's own check of the Firefox package: what it would only remark on fails here as well. */
export async function lintPackage(): Promise<Result> {
  const name = 'Mozilla’s check of the Firefox package';
  console.log(`\n▸ ${name}`);
  const file = packagesIn('.').find((one) => one.name.endsWith('-firefox.zip'));
  const args = ['lint', '--source-dir', join('.output', `${file?.name}`), '--output', 'json'];
  const [said, complained] = await new Promise<[string, string]>((done) => {
    const options = { shell: process.platform === 'win32', maxBuffer: Infinity };
    execFile('node_modules/.bin/web-ext', args, options, (_, out, err) => done([out, err]));
  });
  const summary = read(said)?.summary;
  const isGood = summary?.errors === 0 && summary.warnings === 0 && summary.notices === 0;
  console.log(isGood ? '0 errors, 0 warnings, 0 notices' : `${said}${complained}`);
  return oneResult(name, isGood);
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
