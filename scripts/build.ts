import { type Result, step } from './steps.ts';

type Target = 'chrome' | 'firefox';

/** Where WXT puts a build. */
export const outputOf = (browser: Target, mode: 'production' | 'practice'): string =>
  `.output/${browser}-${mode}`;

export const build = (browser: Target, mode: 'production' | 'practice'): Promise<Result> =>
  step(`build for ${browser}, ${mode}`, 'wxt', ['build', ...how(browser, mode)]);

/** Builds the release and puts it into a package for the stores; for Firefox its sources as well. */
export const pack = (browser: Target): Promise<Result> =>
  step(`package for ${browser}`, 'wxt', ['zip', ...how(browser, 'production')]);

const how = (browser: Target, mode: string): string[] => [
  ...['--browser', browser],
  ...['--mode', mode],
  ...['--level', 'warn'],
];
