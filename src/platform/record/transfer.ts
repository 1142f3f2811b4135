import * as v from 'valibot';
import { type Contact, ContactsSchema } from '../../contacts/contact.ts';
import { withLearned } from '../../contacts/learn.ts';
import { keysOfAllValues } from '../../contacts/match.ts';
import { withinReason } from '../../days/day.ts';
import { firstOfEach } from '../../first-of-each.ts';
import { text } from '../../locales/text.ts';
import { withLog } from '../../log/database.ts';
import { type Letter, LetterSchema } from '../../log/letter.ts';
import { LogError } from '../../log/log-error.ts';
import { withReadUrge } from '../../log/merge-read.ts';
import { AnyUrgeSchema } from '../../log/older.ts';
import { isInLog } from '../../log/read.ts';
import { putBack, recordAll } from '../../log/record.ts';
import { type Urge, UrgeSchema } from '../../log/urge.ts';
import type { Settings } from '../../policy/settings.ts';
import { SettingsSchema } from '../../policy/settings-schema.ts';
import { settingsChanged, withReadSettings } from '../../policy/settings-with-read.ts';
import { requestChange } from '../choices/change.ts';
import { readChoices } from '../choices/choices.ts';
import { reporter } from '../health/report.ts';
import { readDeletions, spareSince } from './deletion.ts';
import { notAway } from './not-away.ts';
import { refreshStanding } from './refresh-standing.ts';
import { untilAllIsDeleted } from './until-all-is-deleted.ts';

const VERSION = 2;

/** Everything, as one JSON file. */
const TransferSchema = v.object({
  format: v.literal('holdfast'),
  version: v.picklist([1, VERSION]),
  contacts: ContactsSchema,
  settings: SettingsSchema,
  urges: v.array(
    v.pipe(
      AnyUrgeSchema,
      v.forward(v.check(isOfItsMoment), ['day']),
      v.forward(
        v.check(({ revision }) => revision <= MOST_REVISIONS),
        ['revision'],
      ),
    ),
  ),
  /** Those that were not sent; version 1 had none. */
  letters: v.optional(v.array(LetterSchema), []),
});

/**
 * A local day begins up to 14 hours before that of UTC, and ends up to 12 after it. By its day an urge is
 * counted, and by its moment it is found.
 */
function isOfItsMoment({ day, moment }: Urge): boolean {
  const hours = (moment - Date.parse(`${day}T00:00:00Z`)) / 3_600_000;
  return hours >= -14 && hours < 36;
}

/** So often nobody has put one right, and it can still be done once more. */
const MOST_REVISIONS = 1_000_000;

type Transfer = v.InferOutput<typeof TransferSchema>;

/** The text of a file that holds these beside contacts and settings: all, or what could be saved. */
export async function exportWith({
  urges,
  letters,
}: {
  urges: readonly Urge[];
  letters: readonly Letter[];
}): Promise<string> {
  // Only what can be read again: a file with one damaged entry would be refused as a whole.
  const { contacts, settings } = await readChoices();
  const transfer = {
    format: 'holdfast',
    version: VERSION,
    contacts,
    settings,
    urges: urges.filter((urge) => v.is(UrgeSchema, urge)),
    letters: letters.filter((letter) => v.is(LetterSchema, letter)),
  };
  return JSON.stringify(transfer, null, 2);
}

/** How many settings of a file are those here by now, and wait to be; and whether a lock refused some. */
export interface Imported {
  readonly settings: number;
  readonly waiting: number;
  readonly isRefused: boolean;
}

/**
 * Adds what the file holds to what is here: a contact or urge that is here already is not doubled,
 * and nothing is taken away (`withReadSettings` says what becomes of settings). What of it guards less
 * waits like any such change, and of contacts that are here it is left out. Throws a sentence for the
 * user, and changes nothing, when the file is not whole.
 */
export async function importAll(file: string): Promise<Imported> {
  const { contacts, settings, urges, letters } = readTransfer(file);
  notAway();
  await untilAllIsDeleted();
  await spareNew(urges);
  const recorded = await withLog((log) => recordAll(log, urges, letters, withReadUrge)).catch(
    (error: unknown) => {
      throw error instanceof LogError ? error : new LogError('damaged', error);
    },
  );
  await spareSince([...recorded.urges].flatMap(([id, { before }]) => (before ? [] : [id])));
  let before: Settings | undefined;
  let isNew = false;
  const { waiting, refused } = await requestChange((present) => {
    before = present.settings;
    isNew = present.contacts.length === 0;
    return {
      contacts: [
        ...present.contacts.map((own) => withRead(own, contacts.find(hasIdOf(own)))),
        ...contacts.filter((read) => !present.contacts.some(hasIdOf(read))),
      ],
      settings: withReadSettings(
        present.settings,
        withContactsHere(settings, contacts, present.contacts),
        { isNew },
      ),
    };
  }).catch(async () => {
    await withLog((log) => putBack(log, recorded));
    throw new Error(text('data.noRoom'));
  });
  // All of it is in by now, whatever becomes of this.
  await refreshStanding().catch(reporter('standing'));
  const after = (await readChoices()).settings;
  return {
    settings: before ? settingsChanged(before, after) : 0,
    waiting:
      waiting.length > 0 ? settingsChanged(after, withReadSettings(after, settings, { isNew })) : 0,
    isRefused: refused.length > 0,
  };
}

/** Before they are in: what was asked to be deleted may be due in between. */
async function spareNew(urges: readonly Urge[]): Promise<void> {
  if ((await readDeletions()).size === 0) return;
  const isNew = await withLog((log) =>
    Promise.all(urges.map(async ({ id }) => !(await isInLog(log, id)))),
  );
  await spareSince(urges.flatMap(({ id }, at) => (isNew[at] ? [id] : [])));
}

/**
 * Whoever is here by another id (entered anew before the backup was taken in) is met as the one who is
 * here: what is arranged with them is arranged with that one.
 */
function withContactsHere(
  { arrangements, ...settings }: Partial<Settings>,
  read: readonly Contact[],
  here: readonly Contact[],
): Partial<Settings> {
  if (!arrangements) return settings;
  const idHere = (id: string): string => {
    if (here.some((own) => own.id === id)) return id;
    const keys = read.find((one) => one.id === id)?.identities.flatMap(keysOfAllValues) ?? [];
    const isTwin = ({ identities }: Contact) =>
      identities.flatMap(keysOfAllValues).some((key) => keys.includes(key));
    return here.find(isTwin)?.id ?? id;
  };
  return {
    ...settings,
    arrangements: arrangements.map((one) => ({ ...one, contactId: idHere(one.contactId) })),
  };
}

const hasIdOf =
  (one: Contact) =>
  ({ id }: Contact): boolean =>
    id === one.id;

/**
 * A contact who is here, with what else the file knows them by. Who they are not is not taken from
 * it: that guards less, and is said on a pause.
 */
export const withRead = (own: Contact, read: Contact | undefined): Contact =>
  read ? withLearned(own, read.identities) : own;

/**
 * What is in the file, of the settings those that it names. Throws a sentence for the user where it is
 * not whole.
 */
export function readTransfer(file: string): Omit<Transfer, 'settings'> & {
  settings: Partial<Settings>;
} {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    throw new Error(text('data.notJson'));
  }
  const head = v.safeParse(v.object({ format: v.literal('holdfast'), version: v.number() }), json);
  if (!head.success) throw new Error(text('data.notOurs'));
  if (head.output.version > VERSION) throw new Error(text('data.newer'));
  const whole = v.safeParse(TransferSchema, json);
  if (!whole.success)
    throw new Error(text('data.damaged', { where: v.getDotPath(whole.issues[0]) ?? '?' }));
  const { settings } = json as { settings: object };
  const named = Object.entries(whole.output.settings).filter(([name]) => name in settings);
  return {
    ...whole.output,
    contacts: firstOfEach(whole.output.contacts, ({ id }) => id).map((contact) => ({
      ...contact,
      startDay: withinReason(contact.startDay),
    })),
    settings: Object.fromEntries(named),
    // One that was erased would take away the one that is here.
    letters: whole.output.letters.filter(({ text: written }) => written !== ''),
  };
}
