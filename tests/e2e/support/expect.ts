import { expect as expectOf } from 'playwright/test';

const poll: typeof expectOf.poll = (actual, options) =>
  expectOf.poll(actual, {
    intervals: [20, 50, 100],
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's own, whose `poll` comes to ask once a second only: the whole suite waits for it. */
export const expect = new Proxy(expectOf, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});
