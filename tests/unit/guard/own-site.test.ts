// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import guardScript from '../../../entrypoints/guard.ts';
import { siteOf } from '../../../src/addresses/own-site.ts';
import { shareSite } from '../../../src/platform/shared-sites.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();

const HOST = 'lake.example';
const OWN = { host: HOST, addresses: [] };

afterEach(() => {
  globalThis.holdfastGuard?.stop();
  vi.unstubAllGlobals();
});

// Nothing else asks for the facts of such a page: without them it would go unguarded while it is open.
it('a page of the user’s own site is guarded though its storage fails at first', async () => {
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('location', new URL(`https://${HOST}/`));
  await fakeBrowser.storage.local.set({
    settings: { ...DEFAULT_SETTINGS, sites: [HOST], ownSites: [OWN] },
    addresses: [shareSite(siteOf(OWN))],
  });
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
  guardScript.main();
  await vi.waitFor(() => expect(get).toHaveBeenCalledOnce());
  expect(globalThis.holdfastGuard).toBeUndefined();
  await vi.waitFor(() => expect(globalThis.holdfastGuard?.isAlive()).toBe(true), 5000);
});
