// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PrivacySection } from '../../../entrypoints/options/privacy-section.tsx';
import * as clearing from '../../../src/platform/clear-history.ts';
import type { Facts } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { grantLocks } from '../grant-locks.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

vi.mock('../../../src/platform/clear-history.ts');
useFreshBrowser();
beforeEach(() => {
  grantLocks();
  vi.spyOn(fakeBrowser.extension, 'isAllowedIncognitoAccess').mockResolvedValue(false as never);
});

it('clears the history once, however often that is pressed meanwhile', async () => {
  const cleared = Promise.withResolvers<number>();
  const { clearHistory } = vi.mocked(clearing);
  clearHistory.mockReturnValue(cleared.promise);
  const place = document.createElement('div');
  const facts = { contacts: [], settings: DEFAULT_SETTINGS } as unknown as Facts;
  act(() => render(h(PrivacySection, { facts, sites: [] }), place));
  const button = [...place.querySelectorAll('button')].find((one) => one.matches('h3 ~ button'));
  act(() => button?.click());
  act(() => button?.click());
  expect(clearHistory).toHaveBeenCalledTimes(1);
  cleared.resolve(2);
  await vi.waitFor(() => expect(button?.nextElementSibling?.textContent).toMatch(/2/));
  act(() => button?.click());
  expect(clearHistory).toHaveBeenCalledTimes(2);
});
