import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  atAlarm,
  drain,
  followDay,
  superviseDeletions,
} from '../../../entrypoints/background/upkeep.ts';
import { followPasses, updateRings } from '../../../entrypoints/background/upkeep-rings.ts';
import { withLog } from '../../../src/log/database.ts';
import { OUTBOX } from '../../../src/log/outbox.ts';
import { allUrges } from '../../../src/log/read.ts';
import { askToDelete } from '../../../src/platform/record/deletion.ts';
import { countUnkept } from '../../../src/platform/record/keep-for-session.ts';
import { DELETING } from '../../../src/platform/record/until-all-is-deleted.ts';
import { watchFacts } from '../../../src/platform/stored.ts';
import { NEW_DAY } from '../../../src/platform/tabs/badge.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { store, stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known, urgeOf } from '../samples.ts';

useFreshBrowser();

const DELETES = 'deletes';
const DRAINS = 'drains';
const alarm = (name: string) => fakeBrowser.alarms.get(name);
const waiting = async () => Object.keys(await stored()).filter((key) => key.startsWith(DELETING));
/** In ms, on the machine's own wall: days and arranged hours go by it, wherever the tests run. */
const wallClock = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0) =>
  new Date(year, month, day, hour, minute, second).getTime();
/** No room, or another version that holds it. */
const closeLog = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });

it('a deletion that fails comes again by an alarm, also where the worker has ended', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: wallClock(2026, 10, 28) });
  // A timer of a minute goes with the worker.
  const { setTimeout: soon } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) =>
    ms < 60_000 ? soon(run, ms) : 0) as never);
  await askToDelete({ is: 'letter', letterId: 'a' });
  expect(await waiting()).toHaveLength(1);
  const log = closeLog();
  vi.setSystemTime(Date.now() + 3_600_000);
  superviseDeletions();
  await vi.waitFor(async () => expect((await stored())['errors']).toBeDefined());
  expect(await alarm(DELETES)).toBeDefined();
  expect(await waiting()).toHaveLength(1);

  log.mockRestore();
  atAlarm(DELETES);
  await vi.waitFor(async () => expect(await alarm(DELETES)).toBeUndefined());
  expect(await waiting()).toEqual([]);
  vi.useRealTimers();
});

it('the days on the toolbar go on where the log cannot be opened', async () => {
  const text = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  closeLog();
  atAlarm(NEW_DAY);
  await vi.waitFor(async () => expect(await alarm(NEW_DAY)).toBeDefined());
  expect(text).toHaveBeenCalled();
});

it('the count follows a clock that was set back, and is let be otherwise', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: wallClock(2026, 10, 28, 12) });
  fakeBrowser.alarms.create(NEW_DAY, { when: wallClock(2026, 10, 29, 12) });
  const shown = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.setSystemTime(wallClock(2026, 10, 29, 6));
  followDay();
  await new Promise((done) => setImmediate(done));
  expect(shown).not.toHaveBeenCalled();
  vi.setSystemTime(wallClock(2026, 10, 26, 12));
  followDay();
  await vi.waitFor(async () =>
    expect((await alarm(NEW_DAY))?.scheduledTime).toBeLessThan(wallClock(2026, 10, 28)),
  );
  expect(shown).toHaveBeenCalled();
});

it('the days on the toolbar go on where the machine slept over midnight, and its alarm with it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: wallClock(2026, 10, 28, 6) });
  fakeBrowser.alarms.create(NEW_DAY, { when: wallClock(2026, 10, 27, 23) });
  const shown = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  followDay();
  await vi.waitFor(async () =>
    expect((await alarm(NEW_DAY))?.scheduledTime).toBeGreaterThan(Date.now()),
  );
  await vi.waitFor(async () => expect((await stored())['standing']).toBeDefined());
  expect(shown).toHaveBeenCalled();
  vi.useRealTimers();
});

it('a deletion that fails and fails leaves one timer, not one for each time', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: wallClock(2026, 10, 28) });
  const { setTimeout: soon, clearTimeout: clear } = globalThis;
  const minutes = new Set<number>();
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => {
    if (ms < 60_000) return soon(run, ms);
    const id = -1 - minutes.size;
    minutes.add(id);
    return id;
  }) as never);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation(
    ((id: number) => minutes.delete(id) || clear(id)) as never,
  );
  await askToDelete({ is: 'letter', letterId: 'a' });
  const open = closeLog();
  vi.setSystemTime(Date.now() + 3_600_000);
  for (const times of [1, 2, 3]) {
    superviseDeletions();
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(times));
    await vi.waitFor(async () => expect(await alarm(DELETES)).toBeDefined());
  }
  await vi.waitFor(() => expect(minutes.size).toBe(1));
  vi.useRealTimers();
});

/** A browser that has each of these scripts from the start, and takes what it is told. */
function takeRings() {
  const { scripting, declarativeNetRequest: dnr, permissions } = fakeBrowser;
  const scripts: { id: string }[] = [];
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () =>
    structuredClone(scripts)) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(
    (async (added: typeof scripts) => void scripts.push(...added)) as never,
  );
  vi.spyOn(scripting, 'unregisterContentScripts').mockResolvedValue(undefined as never);
  vi.spyOn(scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(dnr, 'getDynamicRules').mockResolvedValue([] as never);
  vi.spyOn(dnr, 'getSessionRules').mockResolvedValue([] as never);
  vi.spyOn(dnr, 'isRegexSupported').mockResolvedValue({ isSupported: true } as never);
  vi.spyOn(dnr, 'updateDynamicRules').mockResolvedValue(undefined as never);
  return { scripts, scripting };
}

const guarded = {
  contacts: [contactOf([known('x', 'handle', 'robin')])],
  settings: { ...DEFAULT_SETTINGS, sites: ['x'] },
};

it('rings that fail are tried again by an alarm, and then much later', async () => {
  const { scripts } = takeRings();
  await store(guarded);
  const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
  const failing = vi.spyOn(fakeBrowser.storage.local, 'get');
  failing.mockRejectedValue(new Error('IO error: .../LOCK'));
  await updateRings();
  const again = (await alarm('rings'))?.scheduledTime ?? 0;
  expect(again - Date.now()).toBeLessThanOrEqual(60_000);
  atAlarm('rings');
  await vi.waitFor(async () =>
    expect((await alarm('rings'))?.scheduledTime).toBeGreaterThan(again + 600_000),
  );
  expect(scripts).toEqual([]);

  failing.mockImplementation(get as never);
  atAlarm('rings');
  await vi.waitFor(async () => expect(await alarm('rings')).toBeUndefined());
  expect(scripts.map(({ id }) => id)).toContain('guard x');
});

it('in Firefox, whose alarms stand still while the machine sleeps, what is open is looked at each minute', async () => {
  takeRings();
  vi.stubEnv('FIREFOX', true as unknown as string);
  const at = wallClock(2026, 10, 28, 12);
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  const pass = { contactId: 'robin', surface: 'chat', until: at + 300_000, minutes: 5 };
  await store({ ...guarded, 'pass:robin:chat': pass });
  await updateRings();
  expect((await alarm('rings'))?.scheduledTime).toBe(at + 60_000);
  vi.setSystemTime(at + 3_600_000);
  atAlarm('rings');
  await vi.waitFor(async () => expect((await stored())['pass:robin:chat']).toBeUndefined());
  await vi.waitFor(async () => expect(await alarm('rings')).toBeUndefined());
  vi.useRealTimers();
});

it('a worker that is ended while it writes the rings leaves an alarm for them', async () => {
  const { scripting } = takeRings();
  await store(guarded);
  vi.spyOn(scripting, 'registerContentScripts').mockReturnValue(new Promise(() => {}) as never);
  void updateRings();
  await vi.waitFor(() => expect(scripting.registerContentScripts).toHaveBeenCalled());
  expect(await alarm('rings')).toBeDefined();
});

it('a pass from before the clock was set back goes with the next wake', async () => {
  takeRings();
  const at = wallClock(2026, 10, 28, 12);
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  const pass = { contactId: 'robin', surface: 'chat', until: at + 300_000, minutes: 5 };
  await store({ ...guarded, 'pass:robin:chat': pass });
  followPasses();
  await new Promise((done) => setImmediate(done));
  expect((await stored())['pass:robin:chat']).toEqual(pass);
  vi.setSystemTime(at - 3_600_000);
  followPasses();
  await vi.waitFor(async () => expect((await stored())['pass:robin:chat']).toBeUndefined());
  vi.useRealTimers();
});

const hours = {
  ...{ id: 'a', contactId: 'robin', surfaces: ['chat'], purpose: 'children' },
  ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '19:00' },
};
const PASS_ENDS = 'pass ends';

it('arranged hours follow a clock that was set back with the next wake', async () => {
  takeRings();
  vi.useFakeTimers({ toFake: ['Date'], now: wallClock(2026, 10, 28, 18, 30) });
  await store({ ...guarded, settings: { ...guarded.settings, arrangements: [hours] } });
  followPasses();
  const ends = wallClock(2026, 10, 28, 19);
  await vi.waitFor(async () => expect((await alarm(PASS_ENDS))?.scheduledTime).toBe(ends));
  vi.setSystemTime(wallClock(2026, 10, 27, 20));
  followPasses();
  const begins = wallClock(2026, 10, 28, 18);
  await vi.waitFor(async () => expect((await alarm(PASS_ENDS))?.scheduledTime).toBe(begins));
  vi.useRealTimers();
});

it('pages are told that arranged hours are over', async () => {
  takeRings();
  vi.useFakeTimers({ toFake: ['Date'], now: wallClock(2026, 10, 28, 19, 0, 1) });
  await store({ ...guarded, settings: { ...guarded.settings, arrangements: [hours] } });
  const ended = new AbortController();
  const onChange = vi.fn();
  watchFacts(onChange, ended.signal);
  atAlarm(PASS_ENDS);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  ended.abort();
  vi.useRealTimers();
});

const noted = () => vi.waitFor(async () => expect((await stored())['errors']).toBeDefined());

it('what is kept in memory alone is moved by an alarm once there is room', async () => {
  const urge = urgeOf();
  await fakeBrowser.storage.session.set({ [`${OUTBOX}urge:a`]: { is: 'urge', urge } });
  const log = closeLog();
  drain();
  await noted();
  await new Promise((done) => setImmediate(done));
  expect(await alarm(DRAINS)).toBeDefined();
  log.mockRestore();
  atAlarm(DRAINS);
  await vi.waitFor(async () => expect(await withLog(allUrges)).toEqual([urge]));
  expect(await countUnkept()).toBe(0);
  await vi.waitFor(async () => expect(await alarm(DRAINS)).toBeUndefined());
});

it('what is being moved as the worker ends is moved by an alarm, and nothing else has one', async () => {
  const urge = urgeOf();
  await fakeBrowser.storage.local.set({ [`${OUTBOX}urge:a`]: { is: 'urge', urge } });
  const opened = Promise.withResolvers<void>();
  const { request } = navigator.locks;
  const locks = vi.spyOn(navigator.locks, 'request').mockImplementation((async (
    ...asked: Parameters<typeof request>
  ) => {
    await opened.promise;
    return request.apply(navigator.locks, asked);
  }) as never);
  drain();
  // One that is done does not take the alarm of another that is not.
  drain();
  await vi.waitFor(async () => expect(await alarm(DRAINS)).toBeDefined());
  locks.mockRestore();
  drain();
  await vi.waitFor(async () => expect(await withLog(allUrges)).toEqual([urge]));
  await new Promise((done) => setImmediate(done));
  expect(await alarm(DRAINS)).toBeDefined();
  opened.resolve();
  await vi.waitFor(async () => expect(await alarm(DRAINS)).toBeUndefined());
});

it('a log that cannot be opened is not tried each minute where nothing is kept in memory', async () => {
  await fakeBrowser.storage.local.set({ [`${OUTBOX}urge:a`]: { is: 'urge', urge: urgeOf() } });
  closeLog();
  drain();
  await noted();
  await vi.waitFor(async () => expect(await alarm(DRAINS)).toBeUndefined());
});
