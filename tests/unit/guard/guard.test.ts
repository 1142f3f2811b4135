// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startGuard } from '../../../content/guard/guard.ts';
import { madeUp } from '../made-up-site.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();

it('a page whose guard has no facts yet is said to be unguarded', async () => {
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => promise);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  // happy-dom has none.
  vi.stubGlobal('navigation', new EventTarget());
  const ended = new AbortController();
  const guard = startGuard(window as Window, madeUp, ended);
  expect(guard.look().isLate).toBe(true);
  resolve({});
  await vi.waitFor(() => expect(guard.look().isLate).toBe(false));
  ended.abort();
});
