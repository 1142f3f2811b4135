import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../../src/platform/choices/change.ts';
import {
  type OwnChange,
  UNDO_MS,
  undoChange,
  watchOwnChanges,
} from '../../../../src/platform/choices/own-change.ts';
import { giveBack, noteTurnedOff } from '../../../../src/platform/permissions/give-back.ts';
import { turnOff, turnOn, turnOnOwn } from '../../../../src/platform/permissions/turn-on.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { madeUp } from '../../made-up-site.ts';
import { contactOf } from '../../samples.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const ORIGINS = ['*://*.made-up.example/*', '*://*.mu.example/*'];
const sitesOn = async () => (await readFacts()).settings.sites;
const answer = (isGiven: boolean) =>
  vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(isGiven as never);

describe('turnOn', () => {
  it('asks for the sites’ hosts, and turns them on beside the others, each once', async () => {
    const asked = answer(true);
    await store({ settings: { ...DEFAULT_SETTINGS, sites: ['x', 'made-up'] } });
    const other = { ...madeUp, id: 'other', hosts: ['other.example'], moreHosts: [] };
    expect(await turnOn([madeUp, other])).toBe(true);
    expect(asked).toHaveBeenCalledWith({ origins: [...ORIGINS, '*://*.other.example/*'] });
    expect(await sitesOn()).toEqual(['x', 'made-up', 'other']);
  });

  it('asks in the very call, before anything is waited for', async () => {
    const asked = answer(false);
    const turning = turnOn([madeUp]);
    expect(asked).toHaveBeenCalled();
    // Or it would take out what the next test turns on.
    await turning;
  });

  it('changes nothing when the permission is not given', async () => {
    answer(false);
    expect(await turnOn([madeUp])).toBe(false);
    expect(await sitesOn()).toEqual([]);
  });

  it('is written down before the answer, which may close what asked', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockReturnValue(new Promise(() => {}) as never);
    void turnOn([madeUp]);
    await vi.waitFor(async () => expect(await sitesOn()).toEqual(['made-up']));
  });

  it('takes back only what it wrote when the permission is not given', async () => {
    answer(false);
    await store({ settings: { ...DEFAULT_SETTINGS, sites: ['made-up', 'x'] } });
    await turnOn([madeUp]);
    expect(await sitesOn()).toEqual(['made-up', 'x']);
  });

  it('takes nothing back of what came while the browser asked', async () => {
    let refuse: (answer: boolean) => void = () => {};
    vi.spyOn(fakeBrowser.permissions, 'request').mockReturnValue(
      new Promise((done) => {
        refuse = done;
      }) as never,
    );
    const asked = turnOnOwn('lake.example', undefined);
    await vi.waitFor(async () => expect(await sitesOn()).toEqual(['lake.example']));
    const meadow = { host: 'meadow.example', addresses: [] };
    await changeSettings((present) => ({
      ...present,
      sites: [...present.sites, meadow.host],
      ownSites: [...present.ownSites, meadow],
      servers: ['pond.example'],
    }));
    refuse(false);
    expect(await asked).toBe(false);
    expect((await readFacts()).settings).toMatchObject({
      sites: ['meadow.example'],
      ownSites: [meadow],
      servers: ['pond.example'],
    });
  });

  it('leaves on what another page was given the permission for while this question stood open', async () => {
    const question = Promise.withResolvers<boolean>();
    vi.spyOn(fakeBrowser.permissions, 'request').mockReturnValue(question.promise as never);
    const asked = turnOn([madeUp]);
    await vi.waitFor(async () => expect(await sitesOn()).toEqual(['made-up']));
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
    question.resolve(false);
    expect(await asked).toBe(false);
    expect(await sitesOn()).toEqual(['made-up']);
  });

  it('gives no time to take back what was asked for long before the answer', async () => {
    const question = Promise.withResolvers<boolean>();
    vi.spyOn(fakeBrowser.permissions, 'request').mockReturnValue(question.promise as never);
    await store({ contacts: [contactOf([])] });
    const ended = new AbortController();
    const changes: OwnChange[] = [];
    watchOwnChanges((change) => void changes.push(change), ended.signal);
    const asked = turnOn([madeUp]);
    await vi.waitFor(async () => expect(await sitesOn()).toEqual(['made-up']));
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + UNDO_MS + 1000);
    question.resolve(true);
    expect(await asked).toBe(true);
    await vi.waitFor(() => expect(changes).toHaveLength(1));
    expect(await undoChange(changes[0] as OwnChange)).toBe(false);
    expect(await sitesOn()).toEqual(['made-up']);
    ended.abort();
  });

  it('is as if it was refused where the browser cannot ask', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('no gesture'));
    expect(await turnOn([madeUp])).toBe(false);
    expect(await sitesOn()).toEqual([]);
  });
});

describe('where it cannot be kept', () => {
  it('gives back what was permitted for it, and no more', async () => {
    answer(true);
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(
      (async ({ origins }: { origins: string[] }) => origins[0] === ORIGINS[0]) as never,
    );
    const given = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(turnOn([madeUp])).rejects.toThrow('full');
    expect(given.mock.calls).toEqual([[{ origins: ORIGINS.slice(1) }]]);
  });
});

describe('turnOff', () => {
  it.each([
    ['given back', () => Promise.resolve(true)],
    ['kept by the browser', () => Promise.reject(new Error('required'))],
  ])('turns the site off, its permission %s in a while', async (_, givingBack) => {
    const given = vi
      .spyOn(fakeBrowser.permissions, 'remove')
      .mockImplementation(givingBack as never);
    await store({ settings: { ...DEFAULT_SETTINGS, sites: ['x', 'made-up'] } });
    await turnOff(madeUp);
    expect(await sitesOn()).toEqual(['x']);
    expect(given).not.toHaveBeenCalled();
    await giveBack([madeUp], Date.now());
    expect(given).toHaveBeenCalledWith({ origins: ORIGINS });
  });

  it('keeps the permission of a site that was turned on again meanwhile', async () => {
    const given = vi.spyOn(fakeBrowser.permissions, 'remove');
    await store({ settings: { ...DEFAULT_SETTINGS, sites: ['made-up'] } });
    await turnOff(madeUp);
    await store({ settings: { ...DEFAULT_SETTINGS, sites: ['made-up'] } });
    await giveBack([madeUp], Date.now());
    expect(given).not.toHaveBeenCalled();
  });
});

describe('giveBack', () => {
  afterEach(() => vi.useRealTimers());
  const removed = () =>
    vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);

  it('keeps a permission in which that of a site that stays on is', async () => {
    const given = removed();
    const ownSites = ['example.org', 'forum.example.org'].map((host) => ({ host, addresses: [] }));
    const before = { ...DEFAULT_SETTINGS, ownSites, sites: ['forum.example.org'] };
    await store({ settings: before });
    await noteTurnedOff('example.org');
    await giveBack([], Date.now());
    expect(given.mock.calls.flatMap(([{ origins }]) => origins)).toEqual([]);
  });

  it('leaves what can still be undone, and forgets what was', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const given = removed();
    await store({ settings: { ...DEFAULT_SETTINGS, sites: ['made-up', 'other.example'] } });
    await turnOff(madeUp);
    vi.setSystemTime(8000);
    await noteTurnedOff('other.example');
    vi.setSystemTime(11_000);
    expect(await giveBack([madeUp], 1000)).toBe(true);
    expect(given.mock.calls).toEqual([[{ origins: ORIGINS }]]);
    // It was turned on again, so there is nothing to give back.
    vi.setSystemTime(20_000);
    await store({ settings: { ...DEFAULT_SETTINGS, sites: ['other.example'] } });
    expect(await giveBack([madeUp], 10_000)).toBe(false);
    expect(given).toHaveBeenCalledTimes(1);
  });

  it('knows the list that older versions kept', async () => {
    const given = removed();
    await store({ turnedOff: ['made-up'], settings: DEFAULT_SETTINGS });
    expect(await giveBack([madeUp], 0)).toBe(false);
    expect(given.mock.calls).toEqual([[{ origins: ORIGINS }]]);
    expect(await giveBack([madeUp], 0)).toBe(false);
    expect(given).toHaveBeenCalledTimes(1);
  });
});

describe('a site of the user’s own', () => {
  const address = { surface: 'profile', path: '/people/{handle}/**' } as const;
  const settings = async () => (await readFacts()).settings;

  it('is taken in and turned on, with one shape of address more each time', async () => {
    const asked = answer(true);
    await turnOnOwn('lake.example', undefined);
    await turnOnOwn('lake.example', address);
    await turnOnOwn('lake.example', address);
    expect(asked).toHaveBeenCalledWith({ origins: ['*://*.lake.example/*'] });
    expect(await settings()).toMatchObject({
      sites: ['lake.example'],
      ownSites: [{ host: 'lake.example', addresses: [address] }],
    });
  });

  it('is not there without the permission', async () => {
    answer(false);
    expect(await turnOnOwn('lake.example', address)).toBe(false);
    expect(await settings()).toMatchObject({ sites: [], ownSites: [] });
  });
});

describe('a server of a site that has many', () => {
  it('is added, and only its permission is asked for', async () => {
    const asked = answer(true);
    await turnOn([], [{ site: { ...madeUp, isFederated: true }, host: 'lake.example' }]);
    expect(asked).toHaveBeenCalledWith({ origins: ['*://*.lake.example/*'] });
    expect((await readFacts()).settings).toMatchObject({
      sites: ['made-up'],
      servers: ['lake.example'],
    });
  });

  it('is not there without the permission', async () => {
    answer(false);
    await turnOn([], [{ site: { ...madeUp, isFederated: true }, host: 'lake.example' }]);
    expect((await readFacts()).settings).toMatchObject({ sites: [], servers: [] });
  });
});
