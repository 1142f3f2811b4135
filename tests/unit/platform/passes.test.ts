import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropEndedPasses } from '../../../src/platform/passes.ts';
import { passKey } from '../../../src/platform/stored.ts';
import type { Pass } from '../../../src/policy/pass.ts';
import { store, stored, useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

it('dropEndedPasses takes away those that have ended, and remembers the last', async () => {
  const pass = (surface: Pass['surface'], until: number): Pass => ({
    contactId: 'robin',
    surface,
    until,
  });
  const [ended, ending, held] = [pass('chat', 999), pass('post', 1000), pass('story', 1001)];
  for (const one of [ended, ending, held]) await store({ [passKey(one)]: one });
  await store({ contacts: [] });
  await dropEndedPasses(1000);
  expect(await stored()).toEqual({ [passKey(held)]: held, contacts: [], lastPass: ending });
});

it('those that have ended go also where the disk is full', async () => {
  const pass = { contactId: 'robin', surface: 'chat', until: 999 } as const;
  await store({ [passKey(pass)]: pass });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(dropEndedPasses(1000)).rejects.toThrow();
  expect(await stored()).toEqual({});
});

it('one that is given anew meanwhile stays', async () => {
  const pass = { contactId: 'robin', surface: 'chat', until: 999 } as const;
  const anew = { ...pass, until: 5000 };
  await store({ [passKey(pass)]: pass });
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
    await set({ ...items, [passKey(pass)]: anew });
  });
  await dropEndedPasses(1000);
  expect(await stored()).toEqual({ [passKey(pass)]: anew, lastPass: pass });
});

it('one that was given before the clock was set back goes, and does not come back with the time', async () => {
  const now = Date.UTC(2026, 10, 28, 12);
  const pass = {
    contactId: 'robin',
    surface: 'chat',
    until: now + 3 * 3_600_000,
    minutes: 5,
  } as const;
  const held = { ...pass, surface: 'post', until: now + 4 * 60_000 } as const;
  for (const one of [pass, held]) await store({ [passKey(one)]: one });
  await dropEndedPasses(now);
  // It is none of those whose time is over, either.
  expect(await stored()).toEqual({ [passKey(held)]: held });
});
