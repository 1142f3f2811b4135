import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeContacts,
  changeSettings,
  requestChange,
  requestLoosening,
} from '../../../../src/platform/choices/change.ts';
import { readCooling } from '../../../../src/platform/choices/cooling-facts.ts';
import { cancelPending, lockFor } from '../../../../src/platform/choices/lock.ts';
import { takeDue } from '../../../../src/platform/choices/loosenings-due.ts';
import { giveBack } from '../../../../src/platform/permissions/give-back.ts';
import { turnOff, turnOn, turnOnOwn } from '../../../../src/platform/permissions/turn-on.ts';
import { importAll } from '../../../../src/platform/record/import-all.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/policy/settings.ts';
import { madeUp } from '../../made-up-site.ts';
import { contactOf, known } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 23, 9);
const ROBIN = contactOf([known('x', 'handle', 'robin')]);
const SETTINGS = { ...DEFAULT_SETTINGS, sites: ['x', 'made-up'] };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await store({ contacts: [ROBIN], settings: SETTINGS });
});
afterEach(() => vi.useRealTimers());

const set = (changes: Partial<Settings>) =>
  changeSettings((present) => ({ ...present, ...changes }));
const removeAll = () => changeContacts(() => []);
const contacts = async () => (await readFacts()).contacts;
const settings = async () => (await readFacts()).settings;
const pending = async () => (await readCooling()).pending;
/** Some time later, as the machine’s clock has it. */
const afterHours = async (hours: number) => {
  vi.setSystemTime(Date.now() + hours * HOUR);
  return takeDue();
};

describe('what guards less', () => {
  it('waits, and takes effect when it is due', async () => {
    const { waiting, refused } = await removeAll();
    expect([waiting, refused]).toEqual([[{ is: 'contact', contactId: 'robin' }], []]);
    expect(await contacts()).toEqual([ROBIN]);
    expect(await pending()).toEqual([
      expect.objectContaining({ madeAt: START, dueAt: START + 24 * HOUR }),
    ]);
    await afterHours(23.99);
    expect(await contacts()).toEqual([ROBIN]);
    expect(await afterHours(0.01)).toEqual({ lookInMs: undefined, isEverything: false });
    expect(await contacts()).toEqual([]);
    expect(await pending()).toEqual([]);
  });

  it('does not keep the rest of a change waiting', async () => {
    const sam = contactOf([], { id: 'sam' });
    await requestChange(() => ({
      contacts: [sam],
      settings: { ...SETTINGS, waitSeconds: 3, showLabel: true, passMinutes: 2 },
    }));
    expect(await contacts()).toEqual([ROBIN, sam]);
    expect(await settings()).toEqual({ ...SETTINGS, showLabel: true, passMinutes: 2 });
    await afterHours(24);
    expect(await contacts()).toEqual([sam]);
    expect(await settings()).toMatchObject({ waitSeconds: 3, showLabel: true, passMinutes: 2 });
  });

  it('can be cancelled', async () => {
    await removeAll();
    for (const { id } of await pending()) await cancelPending(id);
    await afterHours(48);
    expect(await contacts()).toEqual([ROBIN]);
  });

  it('is let go of when the same is made stricter instead', async () => {
    await set({ waitSeconds: 5 });
    await set({ waitSeconds: 30 });
    expect(await pending()).toEqual([]);
    await afterHours(48);
    expect((await settings()).waitSeconds).toBe(30);
  });

  it('is let go of when the same is loosened otherwise, at once', async () => {
    await set({ waitSeconds: 3 });
    await store({ settings: { ...SETTINGS, coolingHours: 0 } });
    await set({ waitSeconds: 5 });
    expect(await pending()).toEqual([]);
    await afterHours(48);
    expect((await settings()).waitSeconds).toBe(5);
  });

  it('takes effect at once where the user chose not to wait', async () => {
    await store({ settings: { ...SETTINGS, coolingHours: 0 } });
    expect(await removeAll()).toEqual({ waiting: [], refused: [] });
    expect(await contacts()).toEqual([]);
  });

  it('is asked for by many at once, and none is lost', async () => {
    await Promise.all([
      removeAll(),
      set({ waitSeconds: 5 }),
      set({ passMinutes: 9 }),
      set({ sites: ['x'] }),
    ]);
    expect((await pending()).map(({ loosening }) => loosening.is).sort()).toEqual([
      ...['contact', 'pass', 'site', 'wait'],
    ]);
  });

  it('cannot come in by a file', async () => {
    const file = {
      format: 'holdfast',
      version: 2,
      urges: [],
      contacts: [{ ...ROBIN, identities: [] }],
      settings: { ...SETTINGS, waitSeconds: 3, coolingHours: 0, passMinutes: 60 },
    };
    const { waiting } = await importAll(JSON.stringify(file));
    expect(waiting).toBe(3);
    expect(await settings()).toEqual(SETTINGS);
    expect(await contacts()).toEqual([ROBIN]);
  });

  it('gives a site’s permission back only when it comes due', async () => {
    const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    await turnOff(madeUp);
    await giveBack([madeUp], Date.now());
    expect(remove).not.toHaveBeenCalled();
    await afterHours(24);
    await giveBack([madeUp], Date.now());
    expect(remove).toHaveBeenCalledTimes(1);
    expect((await settings()).sites).toEqual(['x']);
    await giveBack([madeUp], Date.now());
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('is not lost where there was no room for it when it came due', async () => {
    await set({ waitSeconds: 3 });
    const write = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if ('settings' in items) throw new Error('full');
      await write(items);
    });
    expect(await afterHours(24)).toMatchObject({ lookInMs: 60_000 });
    expect(await pending()).toHaveLength(1);
    vi.restoreAllMocks();
    await afterHours(1);
    expect((await settings()).waitSeconds).toBe(3);
    expect(await pending()).toEqual([]);
  });

  it('is taken out in one step with what makes it stricter', async () => {
    await set({ waitSeconds: 3 });
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    await set({ waitSeconds: 60 });
    expect(write.mock.calls.map(([items]) => Object.keys(items).sort())).toEqual([
      ['clock', 'pending', 'settings'],
    ]);
    vi.restoreAllMocks();
  });

  it('may be all there is; that is left to the worker', async () => {
    const take = vi.fn();
    await requestLoosening({ is: 'everything' }, take);
    expect(await afterHours(24)).toMatchObject({ isEverything: true });
    expect(take).not.toHaveBeenCalled();
    await store({ settings: { ...SETTINGS, coolingHours: 0 } });
    await requestLoosening({ is: 'everything' }, take);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it('is passed over where it is damaged', async () => {
    await store({ pending: [{ id: 'a', loosening: { is: 'dream' }, madeAt: 0, dueAt: 0 }, 7] });
    await takeDue();
    expect(await contacts()).toEqual([ROBIN]);
  });
});

describe('what waits is let go of', () => {
  const LAKE = 'lake.example';
  const address = { surface: 'profile', path: '/people/{handle}/**' } as const;
  const fediverse = { ...madeUp, isFederated: true };
  const handle = known('instagram', 'handle', 'robin');
  const name = known('instagram', 'name', 'robin vale');

  it.each([
    ['a site', () => turnOff(madeUp), () => turnOn([madeUp])],
    [
      'a server',
      () => set({ servers: [] }),
      () => turnOn([], [{ site: fediverse, host: 'pond.example' }]),
    ],
    [
      'a server of a site whose permission is given again',
      () => set({ servers: [] }),
      () => turnOn([{ ...fediverse, hosts: [...fediverse.hosts, 'pond.example'] }]),
    ],
    [
      'an own site',
      () => set({ ownSites: [], sites: SETTINGS.sites }),
      () => turnOnOwn(LAKE, undefined),
    ],
    [
      'an address of an own site',
      () => set({ ownSites: [{ host: LAKE, addresses: [] }] }),
      () => turnOnOwn(LAKE, address),
    ],
  ])('where %s is turned on again', async (_, turningOff, turningOn) => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    const before = {
      ...SETTINGS,
      sites: [...SETTINGS.sites, LAKE],
      servers: ['pond.example'],
      ownSites: [{ host: LAKE, addresses: [address] }],
    };
    await store({ settings: before });
    await set({ waitSeconds: 5 });
    await turningOff();
    expect((await pending()).length).toBeGreaterThan(1);
    await turningOn();
    expect((await pending()).map(({ loosening }) => loosening.is)).toEqual(['wait']);
    await afterHours(48);
    expect(await settings()).toEqual({ ...before, waitSeconds: 5 });
  });

  it('where what was named as one’s own is entered as the contact’s', async () => {
    await store({ contacts: [contactOf([known('instagram', 'id', '900100')])] });
    await set({ mine: [handle, known('instagram', 'handle', 'alex')] });
    expect(await pending()).toHaveLength(2);
    await changeContacts((all) =>
      all.map((one) => ({ ...one, identities: [...one.identities, handle] })),
    );
    await afterHours(48);
    expect((await settings()).mine).toEqual([known('instagram', 'handle', 'alex')]);
  });

  it('not where it is only learned of the contact, or another is entered', async () => {
    await store({ contacts: [contactOf([known('instagram', 'id', '900100')])] });
    await set({ mine: [handle] });
    await changeContacts((all) =>
      all.map((one) => ({
        ...one,
        identities: [...one.identities, { ...handle, learnedBy: 'name' }, name],
      })),
    );
    expect(await pending()).toHaveLength(1);
  });
});

describe('the cooling-off time itself', () => {
  it('is freely chosen while there is nobody yet', async () => {
    await store({ contacts: [] });
    await set({ coolingHours: 0 });
    expect((await settings()).coolingHours).toBe(0);
  });

  it('is freely chosen in the first hour, which nothing brings back', async () => {
    await store({ setUpUntil: START + HOUR });
    await set({ coolingHours: 2, waitSeconds: 3 });
    expect(await settings()).toMatchObject({ coolingHours: 2, waitSeconds: 10 });
    expect(await afterHours(1)).toMatchObject({ lookInMs: HOUR });
    expect(await stored()).not.toHaveProperty('setUpUntil');
    vi.setSystemTime(START);
    await set({ coolingHours: 0 });
    expect((await settings()).coolingHours).toBe(2);
  });

  it('is shortened after it has passed', async () => {
    await set({ coolingHours: 0 });
    expect((await settings()).coolingHours).toBe(24);
    await afterHours(24);
    expect((await settings()).coolingHours).toBe(0);
  });
});

describe('a lock', () => {
  it('takes no request, lets nothing come due, and cannot be shortened', async () => {
    await set({ waitSeconds: 5 });
    await lockFor(3);
    await lockFor(1);
    const { waiting, refused } = await set({ passMinutes: 9, showLabel: true, waitSeconds: 4 });
    expect(waiting).toEqual([]);
    expect(refused.map(({ is }) => is)).toEqual(['wait', 'pass']);
    expect(await settings()).toMatchObject({ showLabel: true, passMinutes: 5 });
    await afterHours(71);
    expect((await settings()).waitSeconds).toBe(10);
    await afterHours(1);
    expect((await settings()).waitSeconds).toBe(5);
    expect(await stored()).not.toHaveProperty('lockedUntil');
  });

  it('holds even where nothing else waits', async () => {
    await store({ settings: { ...SETTINGS, coolingHours: 0 } });
    await lockFor(2);
    expect((await removeAll()).refused).toHaveLength(1);
    await afterHours(48);
    expect((await removeAll()).refused).toEqual([]);
    expect(await contacts()).toEqual([]);
  });

  it('can be made longer, and lets what waits be cancelled', async () => {
    await set({ waitSeconds: 5 });
    await lockFor(1);
    await lockFor(2);
    expect((await readCooling()).lockedUntil).toBe(START + 48 * HOUR);
    for (const { id } of await pending()) await cancelPending(id);
    expect(await pending()).toEqual([]);
  });
});

describe('a clock that is set', () => {
  it('back makes nothing come due sooner, and nothing wait longer than was unseen', async () => {
    await removeAll();
    await afterHours(10);
    vi.setSystemTime(START - 1000 * HOUR);
    await takeDue();
    await afterHours(13.9);
    expect(await contacts()).toEqual([ROBIN]);
    await afterHours(0.1);
    expect(await contacts()).toEqual([]);
  });

  it('back and then right again gains nothing', async () => {
    await removeAll();
    await afterHours(1);
    vi.setSystemTime(START - 20 * HOUR);
    await takeDue();
    vi.setSystemTime(START + 2 * HOUR);
    await takeDue();
    expect(await contacts()).toEqual([ROBIN]);
    await afterHours(21.9);
    expect(await contacts()).toEqual([ROBIN]);
    await afterHours(0.1);
    expect(await contacts()).toEqual([]);
  });

  it('back does not outlast a lock, nor end it', async () => {
    await lockFor(1);
    await afterHours(12);
    vi.setSystemTime(START - 500 * HOUR);
    await takeDue();
    expect((await removeAll()).refused).toHaveLength(1);
    await afterHours(12);
    expect((await removeAll()).refused).toEqual([]);
  });
});

it('takeDue tells when to look again: at the next end, and every hour meanwhile', async () => {
  expect(await takeDue()).toMatchObject({ lookInMs: undefined });
  await removeAll();
  expect(await takeDue()).toMatchObject({ lookInMs: HOUR });
  expect(await afterHours(23.5)).toMatchObject({ lookInMs: HOUR / 2 });
});
