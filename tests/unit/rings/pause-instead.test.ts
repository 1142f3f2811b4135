import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetReload, pauseInstead } from '../../../src/rings/pause-instead.ts';

const ADDRESS = 'https://www.instagram.com/robin.vale/';
const TAB = 5;
const { tabs, declarativeNetRequest: dnr } = fakeBrowser;
const PAUSE = `${fakeBrowser.runtime.getURL('/pause.html')}#document:${ADDRESS}`;

/** Where the tab is now. */
let at = '';
const reload = vi.fn(async () => {});
const update = vi.fn(async () => ({}));
/** The browser's rules of the session. */
let rules: { id: number; action: { type: string }; condition: { tabIds?: number[] } }[] = [];
const added: object[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  at = ADDRESS;
  for (const mock of [reload, update]) mock.mockReset();
  rules = [];
  added.length = 0;
  vi.spyOn(tabs, 'get').mockImplementation((async () => ({ url: at })) as never);
  vi.spyOn(tabs, 'reload').mockImplementation(reload as never);
  vi.spyOn(tabs, 'update').mockImplementation(update as never);
  vi.spyOn(dnr, 'getSessionRules').mockImplementation((async () => rules) as never);
  vi.spyOn(dnr, 'isRegexSupported').mockResolvedValue({ isSupported: true } as never);
  vi.spyOn(dnr, 'updateSessionRules').mockImplementation((async (change: {
    removeRuleIds?: number[];
    addRules?: typeof rules;
  }) => {
    const { removeRuleIds = [], addRules = [] } = change;
    added.push(...addRules);
    rules = [...rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
  }) as never);
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
  expect(added).toMatchObject([
    {
      action: { type: 'redirect', redirect: { url: PAUSE } },
      condition: { tabIds: [TAB], resourceTypes: ['main_frame'] },
    },
  ]);
  // Going on from there would lead to the pause again.
  expect(rules).toEqual([]);
  expect(update).not.toHaveBeenCalled();
});

it.each([
  ['its page stays, as where the browser asks about a form first', ADDRESS],
  ['its page was given another address of its host', 'https://www.instagram.com/somebody/'],
])('says that what was stopped is behind the pause, where %s', async (_, url) => {
  at = url;
  const done = pauseInstead(ADDRESS, TAB);
  await vi.advanceTimersByTimeAsync(4000);
  await done;
  const behind = PAUSE.replace('#document:', '#behind:');
  expect(update).toHaveBeenCalledExactlyOnceWith(TAB, { url: behind });
  expect(rules).toEqual([]);
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

it('takes back what a worker that ended in the middle has left in this tab', async () => {
  const rule = (id: number, type: string, tab: number) => ({
    id,
    action: { type },
    condition: { tabIds: [tab] },
  });
  rules = [rule(1, 'redirect', TAB), rule(2, 'allow', TAB), rule(3, 'redirect', 6)];
  await forgetReload(TAB);
  expect(rules.map(({ id }) => id)).toEqual([2, 3]);
});
