import { type Result, step } from './steps.ts';

/** Where WXT puts a build. */
export const outputOf = (browser: 'chrome' | 'firefox', mode: 'production' | 'practice'): string =>
  `.output/${browser}-${mode}`;

export const build = (browser: 'chrome' | 'firefox', mode: 'production' | 'practice'): Result =>
  step(`build for ${browser}, ${mode}`, 'wxt', [
    'build',
    '--browser',
    browser,
    '--mode',
    mode,
    '--level',
    'warn',
  ]);
