import { expect as expectOf } from 'playwright/test';
import { expectInFirefox } from './firefox-page/expect.ts';

const poll: typeof expectOf.poll = (actual, options) =>
  expectOf.poll(actual, {
    intervals: [20, 50, 100],
    ...(typeof options === 'string' ? { message: options } : options),
  });

/**
 * Playwright's own, whose `poll` comes to ask once a second only: the whole suite waits for it; and which
 * says something of pages of Firefox, too.
 */
export const expect = new Proxy(expectOf, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
  apply: (target, self, given: Parameters<typeof expectOf>) =>
    expectInFirefox(given[0]) ?? Reflect.apply(target, self, given),
});
