import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeContacts, changeSettings } from '../../../../src/platform/choices/change.ts';
import { readCopy } from '../../../../src/platform/choices/last-good-copy.ts';
import { takeDue } from '../../../../src/platform/choices/loosenings-due.ts';
import { packList } from '../../../../src/platform/choices/packed-list.ts';
import { repairChoices } from '../../../../src/platform/choices/repair.ts';
import { dismissRepair, readRepair } from '../../../../src/platform/choices/repaired.ts';
import { deleteAll } from '../../../../src/platform/record/delete-all.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf, known } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const ROBIN = contactOf([known('instagram', 'handle', 'robin')]);
const MIA = contactOf([known('x', 'handle', 'mia')], { id: 'mia' });
const SETTINGS = { ...DEFAULT_SETTINGS, sites: ['instagram'], waitSeconds: 30 };
const [MADE, LATER] = [1_000_000, 2_000_000];

/** Both contacts and the settings, with their copy. */
async function whole(contacts: unknown = [ROBIN, MIA]): Promise<void> {
  await store({ contacts, settings: SETTINGS });
  expect(await repairChoices(MADE)).toBeUndefined();
}

describe('the last good copy', () => {
  it('is made of what is whole, and made anew only with a change', async () => {
    await whole();
    expect(await readCopy()).toEqual({ contacts: [ROBIN, MIA], settings: SETTINGS, at: MADE });
    await repairChoices(LATER);
    expect((await readCopy())?.at).toBe(MADE);
    await store({ contacts: [ROBIN] });
    await repairChoices(LATER);
    expect(await readCopy()).toEqual({ contacts: [ROBIN], settings: SETTINGS, at: LATER });
  });

  it.each([
    ['a text', 'gibberish'],
    ['half a list', JSON.stringify([ROBIN, MIA]).slice(0, 90)],
    ['a number', 7],
    ['nothing', undefined],
    ['null', null],
    ['an object', { robin: ROBIN }],
  ])('comes back where the contacts are %s', async (_, damaged) => {
    await whole(packList([ROBIN, MIA]));
    await store({ contacts: damaged });
    if (damaged === undefined) await fakeBrowser.storage.local.remove('contacts');
    const repair = { at: LATER, copiedAt: MADE, contacts: 2, settings: [] };
    expect(await repairChoices(LATER)).toEqual(repair);
    const { contacts, settings } = await stored();
    expect({ contacts, settings }).toEqual({ contacts: [ROBIN, MIA], settings: SETTINGS });
    expect(await readRepair()).toEqual(repair);
  });

  it('gives back one damaged contact, and leaves the others as they are now', async () => {
    await whole();
    const renamed = { ...MIA, label: 'M. S.' };
    await store({ contacts: [{ id: 'robin', label: 7 }, renamed] });
    expect(await repairChoices(LATER)).toMatchObject({ contacts: 1 });
    expect((await stored())['contacts']).toEqual([renamed, ROBIN]);
  });

  it('keeps who is damaged and in no copy, as they are', async () => {
    await whole([ROBIN]);
    const newer = { id: 'sol', shape: 'of a newer version' };
    await store({ contacts: [ROBIN, newer] });
    expect(await repairChoices(LATER)).toBeUndefined();
    expect((await stored())['contacts']).toEqual([ROBIN, newer]);
  });

  it('comes back before a change is made, which would be written over what cannot be read', async () => {
    await whole();
    await store({ contacts: 'gibberish', settings: 'none' });
    await Promise.all([
      changeContacts((contacts) => contacts),
      changeSettings((settings) => ({ ...settings, showLabel: true })),
    ]);
    const { contacts, settings } = await stored();
    expect(contacts).toEqual([ROBIN, MIA]);
    expect(settings).toEqual({ ...SETTINGS, showLabel: true });
    await repairChoices(LATER);
    expect(await readCopy()).toMatchObject({ contacts: [ROBIN, MIA] });
  });

  it('comes back before what has waited takes effect', async () => {
    await whole();
    const pending = {
      id: 'p',
      loosening: { is: 'contact', contactId: 'mia' },
      madeAt: 1,
      dueAt: 2,
    };
    await store({ contacts: 'gibberish', pending: [pending] });
    await takeDue();
    expect((await stored())['contacts']).toEqual([ROBIN]);
  });

  it('takes an entry that is nobody out, which would bring back who is removed', async () => {
    await whole();
    await store({ contacts: [ROBIN, MIA, null] });
    expect(await repairChoices(LATER)).toBeUndefined();
    expect(await stored()).toMatchObject({ contacts: [ROBIN, MIA], damaged: [null] });
    await store({ contacts: [ROBIN] });
    expect(await repairChoices(LATER)).toBeUndefined();
    expect((await stored())['contacts']).toEqual([ROBIN]);
    expect((await readCopy())?.contacts).toEqual([ROBIN]);
  });

  it('brings nobody back who was removed', async () => {
    await whole();
    await store({ contacts: [ROBIN], settings: { ...SETTINGS, waitSeconds: 'long' } });
    expect(await repairChoices(LATER)).toMatchObject({ contacts: 0, settings: ['waitSeconds'] });
    const { contacts, settings } = await stored();
    expect({ contacts, settings }).toEqual({ contacts: [ROBIN], settings: SETTINGS });
  });

  it('gives back all settings where there are none', async () => {
    await whole();
    await store({ settings: 'none' });
    await repairChoices(LATER);
    expect((await stored())['settings']).toEqual(SETTINGS);
  });

  it('keeps what was damaged until the user has looked', async () => {
    await whole();
    await store({ contacts: 'gibberish' });
    await repairChoices(LATER);
    expect((await stored())['damaged']).toMatchObject([{ contacts: 'gibberish' }]);
    await dismissRepair();
    expect(await readRepair()).toBeUndefined();
    expect(await stored()).not.toHaveProperty('damaged');
  });

  it('is told along with one that the user has not looked at yet', async () => {
    await whole();
    await store({ contacts: 'gibberish' });
    await repairChoices(LATER);
    await store({ settings: { ...SETTINGS, waitSeconds: 'ages' } });
    expect(await repairChoices(LATER)).toMatchObject({ contacts: 2, settings: ['waitSeconds'] });
    const damaged = JSON.stringify((await stored())['damaged']);
    expect(damaged).toContain('gibberish');
    expect(damaged).toContain('ages');
  });

  it('is not made anew while all is being deleted', async () => {
    vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    await whole();
    await store({ contacts: [ROBIN] });
    // The worker hears of a change just as the user deletes everything.
    await Promise.all([repairChoices(LATER), deleteAll([]), repairChoices(LATER)]);
    expect(await repairChoices(LATER)).toBeUndefined();
    expect(await stored()).toEqual({});
  });

  it('is not there at the first start, and after all was deleted', async () => {
    expect(await repairChoices(MADE)).toBeUndefined();
    expect(await stored()).toEqual({});
    await whole();
    vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    await deleteAll([]);
    expect(await repairChoices(LATER)).toBeUndefined();
    expect(await stored()).toEqual({});
  });
});

it('is kept of all else where somebody cannot be read whom no copy has', async () => {
  await whole([ROBIN]);
  const newer = { id: 'sol', shape: 'of a newer version' };
  await store({ contacts: [ROBIN, newer, MIA] });
  expect(await repairChoices(LATER)).toBeUndefined();
  expect((await readCopy())?.contacts.map(({ id }) => id)).toEqual(['robin', 'mia']);
});
