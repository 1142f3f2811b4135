import { execFileSync } from 'node:child_process';
import { IN_SHORT_FIREFOX } from '../tests/e2e/support/in-short-firefox.ts';
import { oneResult, type Result } from './steps.ts';

/** Whether each of what `npm test` selects for Firefox by file and title still finds a test there. */
export async function checkSelection(): Promise<Result> {
  const config = ['--config', 'tests/e2e/playwright.config.ts', '--project', 'firefox'];
  const listed = execFileSync('playwright', ['test', '--list', ...config], { encoding: 'utf8' });
  const tests = listed.split('\n').map((line) => line.replaceAll(' › ', ' '));
  const lost = IN_SHORT_FIREFOX.filter((one) => !tests.some((test) => new RegExp(one).test(test)));
  for (const one of lost) console.error(`No test for Firefox is called ${one}`);
  return oneResult('every kind is tested in Firefox', lost.length === 0);
}
