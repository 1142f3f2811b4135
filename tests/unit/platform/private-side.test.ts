import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAwayFromLog, markLogHere } from '../../../src/platform/away-from-log.ts';
import { type Errand, sendErrand, serveErrands } from '../../../src/platform/calls/errand.ts';
import { drainOutbox } from '../../../src/platform/record/drain.ts';
import { handOver } from '../../../src/platform/record/hand-over.ts';
import { openOrdinarily } from '../../../src/platform/tabs/open-ordinarily.ts';
import { keepRingsInStep } from '../../../src/rings/keep-in-step.ts';
import { urgeOf } from '../samples.ts';
import { stored, useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();
beforeEach(() => void Object.assign(fakeBrowser.extension, { inIncognitoContext: true }));
afterEach(() => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  vi.useRealTimers();
});

it('the private side leaves what was handed over to the other', async () => {
  await handOver({ is: 'urge', urge: urgeOf() });
  const before = await stored();
  expect(await drainOutbox()).toBe(0);
  expect(await stored()).toEqual(before);
});

it('it has the other bring the rings in step, and waits for that', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const run = vi.fn((_errand: Errand) => promise);
  serveErrands(run);
  let isDone = false;
  const done = keepRingsInStep([]).then(() => {
    isDone = true;
  });
  await vi.waitFor(() => expect(run.mock.calls).toEqual([['rings']]));
  expect(isDone).toBe(false);
  resolve();
  await done;
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('an errand that nobody does is given up', async () => {
  vi.useFakeTimers();
  const asked = sendErrand('/record.html');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toBe(false);
});

it('an errand that fails is known at once, and leaves nothing behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  serveErrands(() => Promise.reject(new Error('No window')));
  expect(await sendErrand('/record.html')).toBe(false);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('where there are no windows a page is opened in a tab, and says that it was', async () => {
  const { windows } = fakeBrowser;
  Object.assign(fakeBrowser, { windows: undefined });
  try {
    await openOrdinarily('/options.html#help');
  } finally {
    Object.assign(fakeBrowser, { windows });
  }
  const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(opened).toContain(`${fakeBrowser.runtime.getURL('/options.html')}?ordinary=#help`);
});

it('a container tab of Firefox is away from the log, and no page but such a one', () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  const containers = new Map<string, Map<string, string>>();
  const within = (name: string) => {
    const kept = containers.get(name) ?? new Map<string, string>();
    containers.set(name, kept);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
  };
  within('none');
  expect(isAwayFromLog()).toBeFalsy();
  vi.stubEnv('FIREFOX', true as unknown as string);
  markLogHere();
  expect(isAwayFromLog()).toBe(false);
  within('work');
  expect(isAwayFromLog()).toBe(true);
  vi.stubGlobal('localStorage', undefined);
  markLogHere();
  expect(isAwayFromLog()).toBe(false);
});
