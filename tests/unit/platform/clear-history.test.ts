import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../content/sites/index.ts';
import { clearHistory, giveBackHistoryPermission } from '../../../src/platform/clear-history.ts';
import { practiceContact } from '../../../src/practice/practice-contact.ts';
import { useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

const THEIRS = [
  'https://www.instagram.com/robin.vale/',
  'https://www.instagram.com/robin.vale/?hl=en',
  'https://x.com/robin_vale/status/18',
  'https://www.google.com/search?q=robin+vale+instagram',
];
const OTHERS = ['https://www.instagram.com/', 'https://www.instagram.com/mia.sol/', 'about:blank'];
const CONTACTS = [practiceContact('2026-11-23')];

function browserWith(isGiven: boolean, urls: readonly string[]) {
  const { history, permissions } = fakeBrowser;
  const deleted: string[] = [];
  vi.spyOn(permissions, 'request').mockResolvedValue(isGiven as never);
  const remove = vi.spyOn(permissions, 'remove').mockResolvedValue(true as never);
  const search = vi
    .spyOn(history, 'search')
    .mockResolvedValue(urls.map((url, id) => ({ id: String(id), url })) as never);
  vi.spyOn(history, 'deleteUrl').mockImplementation((async ({ url }: { url: string }) => {
    deleted.push(url);
  }) as never);
  return { deleted, remove, search };
}

it('removes what names a contact, counts it, and gives the permission back', async () => {
  const { deleted, remove } = browserWith(true, [...OTHERS, ...THEIRS, ...THEIRS.slice(0, 1)]);
  expect(await clearHistory(SITES, CONTACTS)).toBe(THEIRS.length);
  expect(deleted).toEqual(THEIRS);
  expect(remove).toHaveBeenCalledWith({ permissions: ['history'] });
});

it('removes what a pause was opened for, and by which addresses the browser led there', async () => {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('abcdef');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://dynamic${path}`,
  );
  const fragment = '#network:https://www.instagram.com/robin.vale/';
  const other = '#document:https://www.instagram.com/somebody.else/';
  const { deleted } = browserWith(true, [
    `chrome-extension://abcdef/pause.html${fragment}`,
    `chrome-extension://abcdef/pause.html${other}`,
    'chrome-extension://abcdef/pause.html',
    `chrome-extension://another/pause.html${fragment}`,
    `chrome-extension://abcdef/options.html${fragment}`,
    ...THEIRS.slice(0, 1),
  ]);
  expect(await clearHistory(SITES, CONTACTS)).toBe(2);
  expect(deleted.toSorted()).toEqual([
    `chrome-extension://abcdef/pause.html${other}`,
    `chrome-extension://abcdef/pause.html${fragment}`,
    `chrome-extension://dynamic/pause.html${other}`,
    `chrome-extension://dynamic/pause.html${fragment}`,
    'https://www.instagram.com/robin.vale/',
    'https://www.instagram.com/somebody.else/',
  ]);
});

it('looks at nothing without the permission', async () => {
  const { search } = browserWith(false, THEIRS);
  expect(await clearHistory(SITES, CONTACTS)).toBeUndefined();
  expect(search).not.toHaveBeenCalled();
});

it('gives the permission back when something went wrong, too', async () => {
  const { remove, search } = browserWith(true, THEIRS);
  search.mockRejectedValue(new Error('no') as never);
  await expect(clearHistory(SITES, CONTACTS)).rejects.toThrow('no');
  expect(remove).toHaveBeenCalled();
});

it('looks at nothing where the browser knows no such permission', async () => {
  const { search } = browserWith(true, THEIRS);
  vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('not declared'));
  expect(await clearHistory(SITES, CONTACTS)).toBeUndefined();
  expect(search).not.toHaveBeenCalled();
});

it('gives back what a page that was closed meanwhile has left, and takes nothing from one that clears', async () => {
  const { remove, search } = browserWith(true, THEIRS);
  await giveBackHistoryPermission();
  expect(remove).toHaveBeenCalledTimes(1);
  const found = Promise.withResolvers<never>();
  search.mockReturnValue(found.promise as never);
  const clearing = clearHistory(SITES, CONTACTS);
  await vi.waitFor(() => expect(search).toHaveBeenCalled());
  await giveBackHistoryPermission();
  expect(remove).toHaveBeenCalledTimes(1);
  found.resolve([] as never);
  expect(await clearing).toBe(0);
  expect(remove).toHaveBeenCalledTimes(2);
});
