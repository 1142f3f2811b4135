import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeLinkMenu, serveLinkMenu } from '../../../../src/platform/tabs/link-menu.ts';
import { useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const { contextMenus } = fakeBrowser;
afterEach(() => {
  Object.assign(fakeBrowser, { contextMenus });
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
  const [removeAll, create] = [vi.fn(), vi.fn()];
  Object.assign(fakeBrowser, { contextMenus: { removeAll, create } });
  vi.stubGlobal('fetch', async () => new Response('{"popup.addFromLink":"Add to Holdfast"}'));
  await makeLinkMenu();
  vi.unstubAllGlobals();
  expect(removeAll).toHaveBeenCalledBefore(create);
  expect(create.mock.calls).toEqual([
    [{ id: 'add', contexts: ['link'], title: expect.stringContaining('Add to Holdfast') }],
  ]);
});
