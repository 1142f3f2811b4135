import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  makeLinkMenu,
  renameLinkMenu,
  serveLinkMenu,
} from '../../../../src/platform/tabs/link-menu.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const { contextMenus } = fakeBrowser;
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const language = /words\/(.+)\.json/.exec(address)?.[1];
    const words = { 'popup.addFromLink': 'Add to Holdfast', 'discreet.menu': 'Note this link' };
    return Response.json(
      Object.fromEntries(
        Object.entries(words).map(([key, word]) => [key, `${word} (${language})`]),
      ),
    );
  });
});
afterEach(() => {
  Object.assign(fakeBrowser, { contextMenus });
  vi.unstubAllGlobals();
  // What was loaded here is nobody else's language.
  vi.resetModules();
});

it('is left out where links have no menu (Firefox for Android), and the rest goes on', async () => {
  Object.assign(fakeBrowser, { contextMenus: undefined });
  expect(serveLinkMenu).not.toThrow();
  await expect(makeLinkMenu()).resolves.toBeUndefined();
});

it('listens where they have one', () => {
  const addListener = vi.fn();
  Object.assign(fakeBrowser, { contextMenus: { onClicked: { addListener } } });
  serveLinkMenu();
  expect(addListener).toHaveBeenCalledOnce();
});

it('is on links alone, and one at a time', async () => {
  // All at once would take those of the other side's windows along.
  const [remove, create] = [vi.fn().mockRejectedValue(new Error('There is none')), vi.fn()];
  Object.assign(fakeBrowser, { contextMenus: { remove, create } });
  await makeLinkMenu();
  expect(remove.mock.calls).toEqual([['add']]);
  expect(remove).toHaveBeenCalledBefore(create);
  expect(create.mock.calls).toEqual([
    [{ id: 'add', contexts: ['link'], title: expect.stringContaining('Add to Holdfast') }],
  ]);
});

it('is named as the settings want it now', async () => {
  const update = vi.fn().mockResolvedValue(undefined);
  Object.assign(fakeBrowser, { contextMenus: { update } });
  // Of its own, which has not spoken any language yet.
  vi.resetModules();
  const { renameLinkMenu: rename } = await import('../../../../src/platform/tabs/link-menu.ts');
  await rename();
  await store({ settings: { ...DEFAULT_SETTINGS, discreet: true } });
  await rename();
  await store({ settings: { ...DEFAULT_SETTINGS, language: 'de' } });
  await rename();
  expect(update.mock.calls).toEqual(
    ['Add to Holdfast (en)', 'Note this link (en)', 'Add to Holdfast (de)'].map((title) => [
      'add',
      { title },
    ]),
  );
});

it('is not missed where it is not there yet', async () => {
  const update = vi.fn().mockRejectedValue(new Error('Cannot find menu item with id add'));
  Object.assign(fakeBrowser, { contextMenus: { update } });
  await expect(renameLinkMenu()).resolves.toBeUndefined();
});
