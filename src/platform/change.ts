import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Contact, ContactSchema, ContactsSchema } from '../contacts/contact.ts';
import { type Settings, SettingsSchema } from '../policy/settings.ts';
import { packList, unpackList } from './packed-list.ts';
import { factsIn, KEYS } from './stored.ts';

/**
 * Changes the contacts in one step that no other page of the extension can come between. Only the
 * extension's own pages may call this: the lock is shared within one origin, and a page's is not ours.
 * Throws, and changes nothing, when the result is not a list of contacts.
 */
export const changeContacts = (change: (contacts: Contact[]) => Contact[]): Promise<void> =>
  changeStored(KEYS.contacts, async () => {
    const stored = await browser.storage.local.get(KEYS.contacts);
    const all = unpackList(stored[KEYS.contacts]);
    const readable = all.filter((one) => v.is(ContactSchema, one));
    // Damaged entries are kept as they are: a later version may know how to read them.
    const unreadable = all.filter((one) => !v.is(ContactSchema, one));
    return packList([...v.parse(ContactsSchema, change(readable)), ...unreadable]);
  });

/** The same for the settings. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  changeStored(KEYS.settings, async () => {
    const { settings } = factsIn(await browser.storage.local.get(KEYS.settings));
    return v.parse(SettingsSchema, change(settings));
  });

const changeStored = async (key: string, make: () => Promise<unknown>): Promise<void> => {
  await navigator.locks.request(`holdfast ${key}`, async () => {
    const after = await make();
    await browser.storage.local.set({ [key]: after });
  });
};
