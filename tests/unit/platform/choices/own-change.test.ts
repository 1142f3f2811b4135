import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeContacts, changeSettings } from '../../../../src/platform/choices/change.ts';
import { readCooling } from '../../../../src/platform/choices/cooling-facts.ts';
import { lockFor } from '../../../../src/platform/choices/lock.ts';
import {
  type OwnChange,
  UNDO_MS,
  undoChange,
  watchOwnChanges,
} from '../../../../src/platform/choices/own-change.ts';
import { giveBack } from '../../../../src/platform/permissions/give-back.ts';
import { turnOn } from '../../../../src/platform/permissions/turn-on.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/policy/settings.ts';
import { madeUp } from '../../made-up-site.ts';
import { contactOf, known } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const ROBIN = contactOf([known('x', 'handle', 'robin')]);
const SAM = contactOf([known('x', 'handle', 'sam')], { id: 'sam' });
const SETTINGS = { ...DEFAULT_SETTINGS, sites: ['x'], waitSeconds: 10 };

let told: OwnChange[];
let ended: AbortController;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  await store({ contacts: [ROBIN], settings: SETTINGS });
  told = [];
  ended = new AbortController();
  watchOwnChanges((change) => told.push(change), ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const set = (changes: Partial<Settings>) =>
  changeSettings((present) => ({ ...present, ...changes }));
const last = () => {
  const change = told.at(-1);
  if (!change) throw new Error('Nothing was told.');
  return change;
};
const settings = async () => (await readFacts()).settings;
const pending = async () => (await readCooling()).pending.map(({ loosening }) => loosening);

describe('within ten seconds', () => {
  it('what guarded more is taken back, without a wait', async () => {
    await set({ waitSeconds: 600 });
    vi.advanceTimersByTime(UNDO_MS);
    expect(await undoChange(last())).toBe(true);
    expect(await settings()).toEqual(SETTINGS);
    expect(await pending()).toEqual([]);
  });

  it('a contact that was added is gone again', async () => {
    await changeContacts((present) => [...present, SAM]);
    expect(await undoChange(last())).toBe(true);
    expect((await readFacts()).contacts).toEqual([ROBIN]);
  });

  it('what was asked for is called off', async () => {
    await set({ waitSeconds: 3, badge: 'held' });
    expect(await pending()).toEqual([{ is: 'wait', seconds: 3 }]);
    expect(await undoChange(last())).toBe(true);
    expect(await pending()).toEqual([]);
    expect(await settings()).toEqual(SETTINGS);
  });

  it('what was called off goes on waiting, for as long as it had to', async () => {
    await set({ waitSeconds: 3 });
    const before = (await readCooling()).pending;
    await set({ waitSeconds: 60 });
    expect(await pending()).toEqual([]);
    expect(await undoChange(last())).toBe(true);
    expect((await readCooling()).pending).toEqual(before);
    expect((await settings()).waitSeconds).toBe(10);
  });

  it('a server’s permission is given back with the server', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    const given = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    await turnOn([], [{ site: { ...madeUp, isFederated: true }, host: 'lake.example' }]);
    expect(await undoChange(last())).toBe(true);
    await giveBack([{ ...madeUp, isFederated: true }], Date.now());
    expect(given.mock.calls.flatMap(([{ origins }]) => origins)).toContain('*://*.lake.example/*');
  });

  it('a damaged contact stays as it is', async () => {
    const damaged = { id: 'mia', from: 'a later version' };
    await store({ contacts: [ROBIN, damaged] });
    await changeContacts((present) => [...present, SAM]);
    await undoChange(last());
    expect((await stored())['contacts']).toEqual([ROBIN, damaged]);
  });
});

describe('whatever has put its keys in another order', () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, reversed(one)]),
          )
        : value;
  const arrangement = {
    id: 'a',
    contactId: 'robin',
    from: '17:00',
    to: '18:00',
    purpose: 'children' as const,
    surfaces: ['chat' as const],
    weekdays: [1],
  };

  it.each([
    ['an arrangement', { arrangements: [arrangement] }],
    ['an own reason, with a space behind it', { ownReasons: [{ id: 'r', text: 'I sleep. ' }] }],
    ['an own site', { ownSites: [{ host: 'lake.example', addresses: [] }] }],
    ['an account of one’s own', { mine: [known('x', 'handle', 'samotter')] }],
    [
      'a plan',
      { plans: [{ id: 'p', when: 'At night', instead: 'tea', action: { is: 'nothing' } }] },
    ],
  ] as [string, Partial<Settings>][])('%s is taken back', async (_, added) => {
    await store({ settings: { ...SETTINGS, coolingHours: 0 } });
    const before = await settings();
    await set(added);
    expect(await settings()).not.toEqual(before);
    await store({ settings: reversed((await stored())['settings']) });
    expect(await undoChange(last())).toBe(true);
    expect(await settings()).toEqual(before);
  });

  it('what is not as it was any more is said not to be taken back', async () => {
    await set({ waitSeconds: 60 });
    const change = last();
    await set({ waitSeconds: 90 });
    expect(await undoChange(change)).toBe(false);
  });
});

describe('nothing is loosened by it', () => {
  it('later than that', async () => {
    await set({ waitSeconds: 600 });
    vi.advanceTimersByTime(UNDO_MS + 1);
    expect(await undoChange(last())).toBe(false);
    expect((await settings()).waitSeconds).toBe(600);
  });

  it('with the clock set back meanwhile', async () => {
    await set({ waitSeconds: 600 });
    vi.advanceTimersByTime(UNDO_MS + 1);
    vi.setSystemTime(Date.now() - 86_400_000);
    expect(await undoChange(last())).toBe(false);
  });

  it('once a lock was set', async () => {
    await set({ waitSeconds: 600 });
    const change = last();
    await lockFor(1);
    expect(await undoChange(change)).toBe(false);
    expect((await settings()).waitSeconds).toBe(600);
  });

  it('but what guards neither more nor less can be taken back at any time', async () => {
    await set({ badge: 'held' });
    const change = last();
    await lockFor(1);
    vi.advanceTimersByTime(UNDO_MS * 10);
    expect(await undoChange(change)).toBe(true);
    expect(await settings()).toEqual(SETTINGS);
  });
});

describe('a site that is turned on', () => {
  it('is offered to be taken back once the browser has allowed it', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    await turnOn([madeUp]);
    expect(last().after.settings.sites).toEqual(['x', 'made-up']);
    expect(await undoChange(last())).toBe(true);
    expect((await settings()).sites).toEqual(['x']);
    // The worker gives the permission back.
    expect(await stored()).toMatchObject({ 'turnedOff:made-up': expect.any(Number) });
  });

  it('is not where the browser did not', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false as never);
    await turnOn([madeUp]);
    expect(told).toEqual([]);
    expect((await settings()).sites).toEqual(['x']);
  });
});

it('taking back is one write: what was called off does not come due where it ends in between', async () => {
  await set({ waitSeconds: 5, coolingHours: 24 });
  await set({ waitSeconds: 4 });
  const before = await pending();
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  await undoChange(last());
  expect(write).toHaveBeenCalledTimes(1);
  expect(await pending()).not.toEqual(before);
});
