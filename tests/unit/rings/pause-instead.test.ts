import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseInstead } from '../../../src/rings/pause-instead.ts';

const ADDRESS = 'https://www.instagram.com/robin.vale/';
const TAB = 5;
const { tabs, declarativeNetRequest: dnr } = fakeBrowser;
const PAUSE = `${fakeBrowser.runtime.getURL('/pause.html')}#document:${ADDRESS}`;

/** Where the tab is now. */
let at = '';
const reload = vi.fn(async () => {});
const update = vi.fn(async () => ({}));
const rules = vi.fn(async () => {});

beforeEach(() => {
  vi.useFakeTimers();
  at = ADDRESS;
  for (const mock of [reload, update, rules]) mock.mockReset();
  vi.spyOn(tabs, 'get').mockImplementation((async () => ({ url: at })) as never);
  vi.spyOn(tabs, 'reload').mockImplementation(reload as never);
  vi.spyOn(tabs, 'update').mockImplementation(update as never);
  vi.spyOn(dnr, 'getSessionRules').mockResolvedValue([] as never);
  vi.spyOn(dnr, 'isRegexSupported').mockResolvedValue({ isSupported: true } as never);
  vi.spyOn(dnr, 'updateSessionRules').mockImplementation(rules);
});
afterEach(() => void vi.useRealTimers());

const leadTo = async (url: string) => {
  at = url;
  await tabs.onUpdated.trigger(TAB, { url }, { id: TAB } as never);
};

it('loads the tab anew, past the site’s own worker, with the pause in its place', async () => {
  reload.mockImplementation(() => leadTo(PAUSE));
  await pauseInstead(ADDRESS, TAB);
  expect(reload).toHaveBeenCalledExactlyOnceWith(TAB, { bypassCache: true });
  expect(rules.mock.calls).toMatchObject([
    [
      {
        addRules: [
          {
            id: 1,
            action: { type: 'redirect', redirect: { url: PAUSE } },
            condition: { tabIds: [TAB], resourceTypes: ['main_frame'] },
          },
        ],
      },
    ],
    // Going on from there would lead to the pause again.
    [{ removeRuleIds: [1] }],
  ]);
  expect(update).not.toHaveBeenCalled();
});

it.each([
  ['its page stays, as where the browser asks about a form first', ADDRESS],
  ['its page was given another address of its host', 'https://www.instagram.com/somebody/'],
])('says that what was stopped is behind the pause, where %s', async (_, url) => {
  at = url;
  const done = pauseInstead(ADDRESS, TAB);
  await vi.advanceTimersByTimeAsync(2000);
  await done;
  const behind = PAUSE.replace('#document:', '#behind:');
  expect(update).toHaveBeenCalledExactlyOnceWith(TAB, { url: behind });
  expect(rules.mock.calls).toHaveLength(reload.mock.calls.length * 2);
});

it('leaves a tab alone in which the user went elsewhere meanwhile', async () => {
  at = 'https://lake.example/';
  await pauseInstead(ADDRESS, TAB);
  reload.mockImplementation(() => leadTo('https://lake.example/'));
  at = ADDRESS;
  await pauseInstead(ADDRESS, TAB);
  expect(reload).toHaveBeenCalledOnce();
  expect(update).not.toHaveBeenCalled();
});
