// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type FollowedLog, useLog } from '../../../entrypoints/record/use-log.ts';
import * as database from '../../../src/log/database.ts';
import { LogError } from '../../../src/log/log-error.ts';
import { grantLocks } from '../grant-locks.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();
beforeEach(grantLocks);

it('keeps what was read where it cannot be read anew, and says so until it can', async () => {
  let now: FollowedLog | undefined;
  function Page() {
    now = useLog();
    return null;
  }
  const place = document.createElement('div');
  act(() => render(h(Page, {}), place));
  await vi.waitFor(() => expect(now?.log).toBeDefined());
  const read = vi.spyOn(database, 'withLog').mockRejectedValue(new LogError('blocked'));
  act(() => now?.show((log) => log));
  await vi.waitFor(() => expect(now?.trouble).toBe('blocked'));
  expect(now?.log).toBeDefined();
  read.mockRestore();
  act(() => now?.show((log) => log));
  await vi.waitFor(() => expect(now?.trouble).toBeUndefined());
  act(() => render(null, place));
});
