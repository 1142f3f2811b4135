// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startGuard } from '../../../content/guard/guard.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
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

it.each([
  ['not before it has time for it', undefined, 0],
  ['at once where its readers ask how far it is', true as const, 1],
])('a page that is loaded is looked at again %s', async (_, readsLoading, looks) => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  vi.stubGlobal('navigation', new EventTarget());
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, sites: [madeUp.id] } });
  const openPlaces = vi.fn(() => []);
  const ended = new AbortController();
  const site = { ...madeUp, openPlaces, ...(readsLoading && { readsLoading }) };
  const guard = startGuard(window as Window, site, ended);
  await vi.waitFor(() => expect(guard.look().isLate).toBe(false));
  openPlaces.mockClear();
  state.mockReturnValue('interactive');
  document.dispatchEvent(new Event('readystatechange'));
  expect(openPlaces).toHaveBeenCalledTimes(looks);
  await vi.waitFor(() => expect(openPlaces).toHaveBeenCalled());
  ended.abort();
});
