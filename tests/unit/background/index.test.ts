import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { drain } from '../../../entrypoints/background/upkeep.ts';
import { outboxKey } from '../../../src/log/outbox.ts';
import { isAwayFromLog } from '../../../src/platform/away-from-log.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { urgeOf } from '../samples.ts';

// What the wiring calls, which would go on into the files after this one.
const nothing = vi.hoisted(() => () => Promise.resolve());
vi.mock('../../../entrypoints/background/serve-tabs.ts', () => ({ serveTabs: nothing }));
vi.mock('../../../entrypoints/background/begin.ts', () => ({
  ...{ begin: nothing, beginAnew: nothing, beginPrivately: nothing },
}));
vi.mock('../../../entrypoints/background/upkeep-rings.ts', () => ({
  ...{ followPasses: nothing, updateRings: nothing },
}));
vi.mock('../../../entrypoints/background/upkeep.ts', () => ({
  ...{ atAlarm: nothing, drain: vi.fn(), followDay: nothing, lookForDue: nothing },
  superviseDeletions: nothing,
}));

useFreshBrowser();
const main = () => void (background as { main(): void }).main();
const listensTo = (event: object) => vi.spyOn(event as { addListener(): void }, 'addListener');

beforeEach(() => {
  // The fake browser does not have it.
  listensTo(fakeBrowser.permissions.onRemoved).mockImplementation(() => {});
});

it('what is handed over in memory, with no room on the disk, is looked at in that moment', async () => {
  main();
  vi.mocked(drain).mockClear();
  const entry = { is: 'urge', urge: urgeOf() } as const;
  await fakeBrowser.storage.session.set({ other: 1 });
  expect(drain).not.toHaveBeenCalled();
  await fakeBrowser.storage.session.set({ [outboxKey(entry)]: entry });
  expect(drain).toHaveBeenCalledTimes(1);
});

it('Firefox’s only worker does it all where everything is private', () => {
  vi.stubEnv('FIREFOX', true as unknown as string);
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  expect(isAwayFromLog()).toBe(true);
  const listened = [fakeBrowser.runtime.onInstalled, fakeBrowser.alarms.onAlarm].map(listensTo);
  main();
  for (const addListener of listened) expect(addListener).toHaveBeenCalledTimes(1);
  expect(isAwayFromLog()).toBe(false);
});

it('Chromium’s second worker, of private windows, leaves it to the other', () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  const alarm = listensTo(fakeBrowser.alarms.onAlarm);
  main();
  expect(alarm).not.toHaveBeenCalled();
  expect(isAwayFromLog()).toBe(true);
});
