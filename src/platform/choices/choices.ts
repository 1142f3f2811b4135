import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ContactSchema, ContactsSchema } from '../../contacts/contact.ts';
import type { Choices } from '../../policy/cooling/loosening.ts';
import { SettingsSchema } from '../../policy/settings-schema.ts';
import { inTurn } from '../in-turn.ts';
import { KEYS } from '../stored.ts';
import { packList, unpackList } from './packed-list.ts';
import { readSettings, settingsToStore } from './settings-kept.ts';

/** The choices as they are stored, and what else of them is there. */
export interface StoredChoices extends Choices {
  /** Damaged contacts are kept as they are: a later version may know how to read them. */
  readonly unreadable: readonly unknown[];
  /** The same of the settings, by name. */
  readonly unreadableSettings: Readonly<Record<string, unknown>>;
}

/** One after another over the whole extension: whoever changes choices does it in here. */
export const alone = <T>(work: () => Promise<T>): Promise<T> => inTurn('choices', work);

/**
 * The choices as they are stored. What cannot be read of them is in no list of theirs, and apart, so that
 * writing leaves it where it is.
 */
export async function readChoices(): Promise<StoredChoices> {
  const stored = await browser.storage.local.get([KEYS.contacts, KEYS.settings]);
  const all = unpackList(stored[KEYS.contacts]);
  const { settings, unreadable } = readSettings(stored[KEYS.settings]);
  return {
    contacts: all.flatMap((one) => {
      const contact = v.safeParse(ContactSchema, one);
      return contact.success ? [contact.output] : [];
    }),
    settings,
    unreadableSettings: unreadable,
    unreadable: all.filter((one) => !v.is(ContactSchema, one)),
  };
}

/**
 * Writes down what of the choices is another than before, with what else (`also`) is to be there only
 * together with it, and answers with what that came to. Throws, and changes nothing, when that is no
 * list of contacts or no settings. It knows no waiting: `change.ts` is the door for everybody else, and
 * a test holds the list of who may come past it.
 */
export async function writeChoices(
  before: StoredChoices,
  after: Choices,
  also: Readonly<Record<string, unknown>> = {},
): Promise<Choices> {
  const contacts =
    after.contacts === before.contacts ? before.contacts : v.parse(ContactsSchema, after.contacts);
  const settings =
    after.settings === before.settings ? before.settings : v.parse(SettingsSchema, after.settings);
  const items: Record<string, unknown> = { ...also };
  if (contacts !== before.contacts)
    items[KEYS.contacts] = packList([...contacts, ...before.unreadable]);
  if (settings !== before.settings)
    items[KEYS.settings] = settingsToStore(
      { settings: before.settings, unreadable: before.unreadableSettings },
      settings,
    );
  if (Object.keys(items).length > 0) await browser.storage.local.set(items);
  return { contacts, settings };
}
