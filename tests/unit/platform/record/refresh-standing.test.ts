import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayAt, localZone } from '../../../../src/days/day.ts';
import { withLog } from '../../../../src/log/database.ts';
import { recordUrges } from '../../../../src/log/record.ts';
import {
  refreshStanding,
  whileNobodyCounts,
} from '../../../../src/platform/record/refresh-standing.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf, urgeOf } from '../../samples.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();
afterEach(() => vi.useRealTimers());

it('writes down for the pages how things stand today', async () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const day = dayAt(now, localZone());
  vi.useFakeTimers({ toFake: ['Date'], now });
  await store({ contacts: [contactOf([])] });
  const urges = Array.from({ length: 70 }, (_, at) =>
    urgeOf({ id: `urge-${at}`, moment: at, day, offer: `reason:${at}` }),
  );
  await withLog((log) => recordUrges(log, urges));
  await refreshStanding();
  const { standing } = await readFacts();
  expect(standing).toMatchObject({ day, urgesThen: 70, heldThen: 70 });
  expect(standing.offers).toEqual(urges.slice(10).map(({ offer }) => offer));
});

it('lets no urge from under a clock that was ahead stand for what was offered last', async () => {
  const now = Date.UTC(2026, 10, 23, 12);
  vi.useFakeTimers({ toFake: ['Date'], now });
  await store({ contacts: [contactOf([])] });
  const urges = ['reason:a', 'letter', 'wave'].map((offer, at) =>
    urgeOf({ id: `urge-${at}`, moment: now + (at - 1) * 86_400_000, offer }),
  );
  await withLog((log) => recordUrges(log, urges));
  await refreshStanding();
  const { standing } = await readFacts();
  expect(standing).toMatchObject({ urges: 3, offers: ['reason:a', 'letter'] });
});

it('is counted by one after the other, so that nobody writes what is older', async () => {
  await store({ contacts: [contactOf([])] });
  const gate = Promise.withResolvers<void>();
  const first = whileNobodyCounts(() => gate.promise);
  const counted = refreshStanding();
  // What comes while another still counts is counted too.
  await withLog((log) => recordUrges(log, [urgeOf({ day: dayAt(Date.now(), localZone()) })]));
  gate.resolve();
  await Promise.all([first, counted]);
  expect((await readFacts()).standing).toMatchObject({ urgesThen: 1 });
});

it('offers nothing any more that the user took out, also where the log cannot be read', async () => {
  const own = { ...DEFAULT_SETTINGS, offers: ['own'], ownReasons: [{ id: 'r', text: 'I sleep.' }] };
  await store({ contacts: [contactOf([])], settings: own });
  await withLog((log) => recordUrges(log, [urgeOf()]));
  await refreshStanding();
  const { standing, offers } = await readFacts();
  expect(offers.map(({ line }) => line)).toContain('I sleep.');
  await store({ settings: { ...own, ownReasons: [] } });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  await expect(refreshStanding()).rejects.toThrow();
  const then = await readFacts();
  expect(then.offers.map(({ line }) => line)).not.toContain('I sleep.');
  expect(then.standing).toEqual(standing);
});

it('is not counted by the private side, whose log is another', async () => {
  await store({ contacts: [contactOf([])] });
  await withLog((log) => recordUrges(log, [urgeOf()]));
  await refreshStanding();
  const { standing } = await readFacts();
  expect(standing.urges).toBe(1);
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  globalThis.indexedDB = new IDBFactory();
  await refreshStanding();
  expect((await readFacts()).standing).toEqual(standing);
});
