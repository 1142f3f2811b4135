import { type DBSchema, deleteDB, openDB } from 'idb';
import * as v from 'valibot';
import { type Contact, ContactsSchema } from '../../contacts/contact.ts';
import type { Settings } from '../../policy/settings.ts';
import { SettingsSchema } from '../../policy/settings-schema.ts';

const CopySchema = v.object({
  contacts: ContactsSchema,
  settings: SettingsSchema,
  at: v.number(),
});
/** The contacts and settings as they were last whole. */
export interface Copy {
  readonly contacts: readonly Contact[];
  readonly settings: Settings;
  /** ms */
  readonly at: number;
}

interface CopySchemaDb extends DBSchema {
  copies: { key: 'last'; value: Copy };
}

/**
 * A database of its own: what damages `storage.local` or the log leaves it alone. It holds nothing
 * else, so that it never has to climb.
 */
const NAME = 'holdfast-copy';

const open = () =>
  openDB<CopySchemaDb>(NAME, 1, {
    upgrade: (database) => void database.createObjectStore('copies'),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

/** The copy; nothing where none was made yet, or it is damaged itself. */
export async function readCopy(): Promise<Copy | undefined> {
  const database = await open();
  try {
    const copy = v.safeParse(CopySchema, await database.get('copies', 'last'));
    return copy.success ? copy.output : undefined;
  } finally {
    database.close();
  }
}

export async function keepCopy(copy: Copy): Promise<void> {
  const database = await open();
  try {
    await database.put('copies', copy, 'last');
  } finally {
    database.close();
  }
}

/** Deletes it, also where the database cannot be opened or written (a full disk, damage). */
export async function deleteCopy(): Promise<void> {
  try {
    const database = await open();
    await database.clear('copies').finally(() => database.close());
  } catch {
    await deleteDB(NAME);
  }
}
