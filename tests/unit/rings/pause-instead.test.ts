import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetReload, pauseInstead } from '../../../src/rings/pause-instead.ts';

const ADDRESS = 'https://www.instagram.com/robin.vale/?';
const FEED = 'https://www.instagram.com/';
const TAB = 5;
const { tabs, declarativeNetRequest: dnr } = fakeBrowser;
const PAUSE = `${fakeBrowser.runtime.getURL('/pause.html')}#document:${ADDRESS}`;
const BEHIND = PAUSE.replace('#document:', '#behind:');

interface Rule {
  readonly id: number;
  readonly priority?: number;
  readonly action: { readonly type: string; readonly redirect?: { readonly url: string } };
  readonly condition: { readonly tabIds?: readonly number[]; readonly regexFilter?: string };
}

/** What the tab's address is, and what the page in it says that it was stopped at. */
let [at, stoppedAt]: [string, string | undefined] = ['', undefined];
let rules: Rule[] = [];
const reload = vi.fn<() => Promise<void>>();
const update = vi.fn(async () => ({}));

/** Another page comes into the tab. */
const leadTo = async (url: string) => {
  [at, stoppedAt] = [url, undefined];
  await tabs.onUpdated.trigger(TAB, { url }, { id: TAB } as never);
};

/** As the browser does: to where a rule leads that stands above what a pass allows, or to the site. */
const loadAnew = async () => {
  const rule = rules.find(
    ({ priority = 0, condition: { tabIds, regexFilter = '' } }) =>
      priority > 10_000 && tabIds?.includes(TAB) && new RegExp(regexFilter).test(at),
  );
  await leadTo(rule?.action.redirect?.url ?? at);
};

beforeEach(() => {
  vi.useFakeTimers();
  [at, stoppedAt] = [ADDRESS, ADDRESS];
  rules = [];
  reload.mockReset().mockImplementation(loadAnew);
  update.mockClear();
  vi.spyOn(tabs, 'get').mockImplementation((async () => ({ url: at })) as never);
  vi.spyOn(tabs, 'reload').mockImplementation(reload as never);
  vi.spyOn(tabs, 'update').mockImplementation(update as never);
  vi.spyOn(tabs, 'sendMessage').mockImplementation((async () => {
    if (stoppedAt === undefined) throw new Error('Receiving end does not exist');
    return stoppedAt;
  }) as never);
  vi.spyOn(dnr, 'getSessionRules').mockImplementation((async () => rules) as never);
  vi.spyOn(dnr, 'isRegexSupported').mockResolvedValue({ isSupported: true } as never);
  vi.spyOn(dnr, 'updateSessionRules').mockImplementation((async (change: {
    removeRuleIds?: number[];
    addRules?: Rule[];
  }) => {
    const { removeRuleIds = [], addRules = [] } = change;
    rules = [...rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
  }) as never);
});
afterEach(() => void vi.useRealTimers());

it('loads the tab anew, past the site’s own worker, with the pause in its place', async () => {
  expect(await pauseInstead(ADDRESS, TAB)).toBe(true);
  expect(reload).toHaveBeenCalledExactlyOnceWith(TAB, { bypassCache: true });
  expect(at).toBe(PAUSE);
  // Going on from there would lead to the pause again.
  expect(rules).toEqual([]);
  expect(update).not.toHaveBeenCalled();
});

it('says that what was stopped is behind the pause where it stays, as where the browser asks about a form', async () => {
  reload.mockImplementation(async () => {});
  const done = pauseInstead(ADDRESS, TAB);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await done).toBe(true);
  expect(update).toHaveBeenCalledExactlyOnceWith(TAB, { url: BEHIND });
  expect(rules).toEqual([]);
});

it('does so at once where the page was given another address', async () => {
  at = FEED;
  expect(await pauseInstead(ADDRESS, TAB)).toBe(true);
  expect(reload).not.toHaveBeenCalled();
  expect(update).toHaveBeenCalledExactlyOnceWith(TAB, { url: BEHIND });
});

it.each([
  ['another page', undefined],
  ['another contact’s', `${FEED}ash.hale/`],
])('leaves %s alone, to which the user went before', async (_, stopped) => {
  [at, stoppedAt] = [FEED, stopped];
  expect(await pauseInstead(ADDRESS, TAB)).toBe(false);
  expect(reload).not.toHaveBeenCalled();
  expect(update).not.toHaveBeenCalled();
});

it('leaves alone where the user went meanwhile', async () => {
  reload.mockImplementation(() => leadTo(FEED));
  await pauseInstead(ADDRESS, TAB);
  expect(update).not.toHaveBeenCalled();
  expect(rules).toEqual([]);
});

it('leaves no rule where the tab was closed', async () => {
  reload.mockRejectedValue(new Error('No tab with id: 5'));
  await expect(pauseInstead(ADDRESS, TAB)).rejects.toThrow('No tab');
  expect(rules).toEqual([]);
});

it('takes another number where the private side has just taken it', async () => {
  vi.spyOn(dnr, 'updateSessionRules').mockRejectedValueOnce(new Error('Rule with id 10001 exists'));
  await pauseInstead(ADDRESS, TAB);
  expect(at).toBe(PAUSE);
});

it('takes back what a worker that ended in the middle has left in this tab', async () => {
  const rule = (id: number, type: string, tab: number) => ({
    id,
    action: { type },
    condition: { tabIds: [tab] },
  });
  const [ours, allowed, elsewhere] = [10_001, 10_002, 10_003];
  rules = [
    rule(ours, 'redirect', TAB),
    rule(allowed, 'allow', TAB),
    rule(elsewhere, 'redirect', 6),
  ];
  await forgetReload(TAB);
  expect(rules.map(({ id }) => id)).toEqual([allowed, elsewhere]);
});
