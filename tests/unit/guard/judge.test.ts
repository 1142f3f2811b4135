import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startJudge } from '../../../content/guard/judge.ts';
import { siteOf } from '../../../src/addresses/own-site.ts';
import { shareSite } from '../../../src/platform/shared-sites.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { madeUp } from '../made-up-site.ts';
import { store, stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

useFreshBrowser();
beforeEach(() => void vi.stubGlobal('location', new URL('https://www.made-up.example/')));
afterEach(() => vi.useRealTimers());

const HANDLE = known('instagram', 'handle', 'robin');
const ROBIN = contactOf([HANDLE]);
const SIGHTING = sightingOf([HANDLE]);
const SETTINGS = { ...DEFAULT_SETTINGS, sites: [SIGHTING.site, madeUp.id] };

function start(signal = new AbortController().signal) {
  const onChange = vi.fn();
  return { judge: startJudge(madeUp, onChange, signal), onChange };
}

describe('startJudge', () => {
  it('takes nothing for an attempt before the facts are there', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    const { judge, onChange } = start();
    expect(judge.attempt(SIGHTING)).toBeUndefined();
    await judge.ready;
    expect(judge.attempt(SIGHTING)?.contact).toEqual(ROBIN);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('goes by facts that were read just now, without the storage and before a frame', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    const facts = await readFacts();
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const judge = startJudge(madeUp, () => {}, new AbortController().signal, facts);
    await Promise.resolve();
    expect(judge.attempt(SIGHTING)?.contact).toEqual(ROBIN);
    expect(get).not.toHaveBeenCalled();
  });

  it('asks a storage that fails again, until it answers', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    const fail = () => Promise.reject(new Error('IO error: .../LOCK'));
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    get.mockImplementationOnce(fail).mockImplementationOnce(fail);
    const { judge } = start();
    await judge.ready;
    expect(get).toHaveBeenCalledTimes(3);
    expect(judge.attempt(SIGHTING)?.contact).toEqual(ROBIN);
  });

  it('follows the contacts, and tells that it is time to look again', async () => {
    const { judge, onChange } = start();
    await judge.ready;
    await store({ contacts: [ROBIN], settings: SETTINGS });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    expect(judge.attempt(SIGHTING)?.contact).toEqual(ROBIN);
  });

  it('follows them also where the storage fails just then', async () => {
    const { judge } = start();
    await judge.ready;
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    get.mockRejectedValueOnce(new Error('IO error: .../LOCK'));
    await store({ contacts: [ROBIN], settings: SETTINGS });
    await vi.waitFor(() => expect(judge.attempt(SIGHTING)?.contact).toEqual(ROBIN));
  });

  it('knows an address that a site of the user’s own was taught since', async () => {
    const host = 'lake.example';
    const taught = { surface: 'profile', path: '/people/{handle}/**' } as const;
    const keep = (addresses: (typeof taught)[]) =>
      store({
        contacts: [contactOf([known(host, 'handle', 'robin')])],
        settings: { ...DEFAULT_SETTINGS, sites: [host], ownSites: [{ host, addresses }] },
        addresses: [shareSite(siteOf({ host, addresses }))],
      });
    await keep([]);
    const open = siteOf({ host, addresses: [] });
    const judge = startJudge(open, () => {}, new AbortController().signal);
    await judge.ready;
    const attempt = () => judge.attempt(judge.read(new URL(`https://${host}/people/robin`)));
    expect(attempt()).toBeUndefined();
    await keep([taught]);
    await vi.waitFor(() => expect(attempt()).toBeDefined());
  });

  it('counts a pass as soon as it is granted, and still knows who it is', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    const { judge } = start();
    await judge.ready;
    judge.grant({ contactId: 'robin', surface: 'chat', until: Date.now() + 60_000 });
    expect(judge.attempt(SIGHTING)).toBeUndefined();
    expect(judge.match(SIGHTING)?.contact).toEqual(ROBIN);
    expect(judge.attempt({ ...SIGHTING, surface: 'profile' })).toBeDefined();
  });

  it.each([
    ['a site that is turned off', { settings: { ...SETTINGS, sites: [SIGHTING.site] } }],
    ['a site whose permission was taken away', { withheld: [madeUp.id] }],
    ['a host whose permission was taken away', { withheld: ['made-up.example'] }],
  ])('lets everything be on %s', async (_, changed) => {
    await store({ contacts: [ROBIN], settings: SETTINGS, ...changed });
    const { judge, onChange } = start();
    await judge.ready;
    expect(judge.isOff).toBe(true);
    expect(judge.attempt(SIGHTING)).toBeUndefined();
    expect(judge.match(SIGHTING)?.contact).toEqual(ROBIN);
    await store({ settings: SETTINGS, withheld: [] });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    expect(judge.isOff).toBe(false);
    expect(judge.attempt(SIGHTING)).toBeDefined();
  });

  it('guards on where another host of the site is the one that was taken away', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS, withheld: ['mu.example'] });
    const { judge } = start();
    await judge.ready;
    expect(judge.isOff).toBe(false);
    expect(judge.attempt(SIGHTING)).toBeDefined();
  });

  it('lets those be whom another site names, where that one is turned off', async () => {
    await store({ contacts: [ROBIN], settings: { ...SETTINGS, sites: [madeUp.id] } });
    const { judge } = start();
    await judge.ready;
    expect(judge.isOff).toBe(false);
    expect(judge.attempt(SIGHTING)).toBeUndefined();
  });

  it('looks again when a pass ends', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const until = Date.now() + 60_000;
    await store({
      contacts: [ROBIN],
      settings: SETTINGS,
      'pass:robin:chat': { contactId: 'robin', surface: 'chat', until },
    });
    const { judge, onChange } = start();
    await judge.ready;
    expect(judge.attempt(SIGHTING)).toBeUndefined();
    vi.advanceTimersByTime(60_000);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(judge.attempt(SIGHTING)).toBeDefined();
  });

  it('rests while a pass from before the clock was set back is longer than any timer', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const until = Date.now() + 40 * 86_400_000;
    await store({
      contacts: [ROBIN],
      settings: SETTINGS,
      'pass:robin:chat': { contactId: 'robin', surface: 'chat', until },
    });
    const { judge, onChange } = start();
    await judge.ready;
    vi.advanceTimersByTime(60_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('begins nothing when it is ended before the facts are there', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    const ended = new AbortController();
    const { judge, onChange } = start(ended.signal);
    ended.abort();
    await judge.ready;
    expect(onChange).not.toHaveBeenCalled();
    expect(judge.attempt(SIGHTING)).toBeUndefined();
  });

  it('hears of nothing more once it is ended', async () => {
    const ended = new AbortController();
    const { judge, onChange } = start(ended.signal);
    await judge.ready;
    ended.abort();
    await store({ contacts: [ROBIN], settings: SETTINGS });
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(judge.attempt(SIGHTING)).toBeUndefined();
  });
});

describe('what is arranged', () => {
  const hours = {
    id: 'a',
    contactId: 'robin',
    surfaces: ['chat' as const],
    purpose: 'children' as const,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    from: '17:00',
    to: '18:00',
  };
  const at = (plainTime: string) =>
    Temporal.PlainDate.from('2026-11-27').toZonedDateTime({
      timeZone: Temporal.Now.timeZoneId(),
      plainTime,
    }).epochMilliseconds;
  const planned = async () =>
    Object.entries(await stored()).flatMap(([key, one]) =>
      key.startsWith('outbox:') ? [(one as { urge: object }).urge] : [],
    );

  it('is let through and written down once, and paused again after its hours', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: at('16:59') });
    await store({ contacts: [ROBIN], settings: { ...SETTINGS, arrangements: [hours] } });
    const { judge, onChange } = start();
    await judge.ready;
    expect(judge.attempt(SIGHTING)).toBeDefined();
    vi.advanceTimersByTime(60_000);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(judge.attempt(SIGHTING)).toBeUndefined();
    // Asking is no opening.
    expect(await planned()).toEqual([]);
    judge.noteOpened(SIGHTING);
    judge.noteOpened(SIGHTING);
    expect(judge.attempt({ ...SIGHTING, surface: 'profile' })).toBeDefined();
    // Another page of the same hours hands over the same record.
    const other = start().judge;
    await other.ready;
    other.noteOpened(SIGHTING);
    await vi.waitFor(async () => expect(await planned()).toHaveLength(1));
    expect(await planned()).toEqual([
      expect.objectContaining({
        id: `a:${at('17:00')}`,
        contactId: 'robin',
        surface: 'chat',
        site: SIGHTING.site,
        outcome: 'planned',
        purpose: 'children',
        revision: 20,
      }),
    ]);
    vi.advanceTimersByTime(60 * 60_000);
    expect(onChange).toHaveBeenCalledTimes(3);
    expect(judge.attempt(SIGHTING)).toBeDefined();
  });

  it('writes nothing down on a site that is off', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at('17:30') });
    const settings = { ...SETTINGS, sites: [SIGHTING.site], arrangements: [hours] };
    await store({ contacts: [ROBIN], settings });
    const { judge } = start();
    await judge.ready;
    judge.noteOpened(SIGHTING);
    expect(await planned()).toEqual([]);
  });

  it('writes nothing down for anybody else', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at('17:30') });
    await store({ contacts: [ROBIN], settings: { ...SETTINGS, arrangements: [hours] } });
    const { judge } = start();
    await judge.ready;
    judge.noteOpened(sightingOf([known('instagram', 'handle', 'sam')]));
    expect(await planned()).toEqual([]);
  });
});

it('takes no reserved word of its own site for a person, whatever is stored of it', async () => {
  await store({ contacts: [ROBIN], settings: SETTINGS, addresses: [shareSite(madeUp)] });
  const { judge } = start();
  await judge.ready;
  expect(judge.read(new URL('https://made-up.example/settings'))).toBeUndefined();
  expect(judge.read(new URL('https://made-up.example/robin'))).toBeDefined();
});
