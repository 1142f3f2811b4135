import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { atAlarm, followDay, superviseDeletions } from '../../../entrypoints/background/upkeep.ts';
import { askToDelete, DELETING } from '../../../src/platform/record/deletion.ts';
import { NEW_DAY } from '../../../src/platform/tabs/badge.ts';
import { stored, useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();

const DELETES = 'deletes';
const alarm = (name: string) => fakeBrowser.alarms.get(name);
const waiting = async () => Object.keys(await stored()).filter((key) => key.startsWith(DELETING));
/** No room, or another version that holds it. */
const closeLog = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });

it('a deletion that fails comes again by an alarm, also where the worker has ended', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 28) });
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
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 28, 12) });
  fakeBrowser.alarms.create(NEW_DAY, { when: Date.UTC(2026, 10, 29, 12) });
  const shown = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.setSystemTime(Date.UTC(2026, 10, 29, 6));
  followDay();
  await new Promise((done) => setImmediate(done));
  expect(shown).not.toHaveBeenCalled();
  vi.setSystemTime(Date.UTC(2026, 10, 26, 12));
  followDay();
  await vi.waitFor(async () =>
    expect((await alarm(NEW_DAY))?.scheduledTime).toBeLessThan(Date.UTC(2026, 10, 28)),
  );
  expect(shown).toHaveBeenCalled();
});

it('a deletion that fails and fails leaves one timer, not one for each time', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 28) });
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
