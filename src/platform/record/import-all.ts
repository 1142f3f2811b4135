import type { Contact, ContactIdentity } from '../../contacts/contact.ts';
import { isProof } from '../../contacts/identity.ts';
import { withLearned } from '../../contacts/learn.ts';
import { keysOfAllValues } from '../../contacts/match.ts';
import { SentenceError } from '../../locales/sentence-error.ts';
import { text } from '../../locales/text.ts';
import { withLog } from '../../log/database.ts';
import { LogError } from '../../log/log-error.ts';
import { withReadUrge } from '../../log/merge-read.ts';
import { putBack, recordAll } from '../../log/record.ts';
import type { Settings } from '../../policy/settings.ts';
import { settingsChanged, withReadSettings } from '../../policy/settings-with-read.ts';
import { requestChange } from '../choices/change.ts';
import { readChoices } from '../choices/choices.ts';
import { reporter } from '../health/report.ts';
import { spareSince } from './deletion.ts';
import { notAway } from './not-away.ts';
import { refreshStanding } from './refresh-standing.ts';
import { readTransfer } from './transfer-file.ts';
import { untilAllIsDeleted } from './until-all-is-deleted.ts';

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
 * user, and changes nothing, when the file is not whole. All of it can be taken back like any change of
 * this page; `onTakenBack` hears of that.
 */
export async function importAll(file: string, onTakenBack = () => {}): Promise<Imported> {
  const { contacts, settings, urges, letters } = readTransfer(file);
  notAway();
  await untilAllIsDeleted();
  // What is here of it and about to be deleted is wanted again.
  const unspare = await spareSince([...urges, ...letters].map(({ id }) => id));
  const recorded = await withLog((log) => recordAll(log, urges, letters, withReadUrge)).catch(
    async (error: unknown) => {
      await unspare?.();
      throw error instanceof LogError ? error : new LogError('damaged', error);
    },
  );
  // Of what was asked for since, what is new.
  const added = [...recorded.urges, ...recorded.letters];
  await spareSince(added.flatMap(([id, { before }]) => (before ? [] : [id])));
  const takeBack = async () => {
    await withLog((log) => putBack(log, recorded));
    await unspare?.();
  };
  const also = async () => {
    await takeBack();
    await refreshStanding();
    onTakenBack();
  };
  let before: Settings | undefined;
  let isNew = false;
  const { waiting, refused } = await requestChange(
    (present) => {
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
    },
    added.length > 0 || unspare ? { also } : {},
  ).catch(async () => {
    await takeBack();
    throw new SentenceError(text('data.noRoom'));
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
    const keys = read.find((one) => one.id === id)?.identities.flatMap(keysOfOneAlone) ?? [];
    const isTwin = ({ identities }: Contact) =>
      identities.flatMap(keysOfOneAlone).some((key) => keys.includes(key));
    return here.find(isTwin)?.id ?? id;
  };
  return {
    ...settings,
    arrangements: arrangements.map((one) => ({ ...one, contactId: idHere(one.contactId) })),
  };
}

/** Namesakes share a name, and what was learned by it. */
const keysOfOneAlone = (one: ContactIdentity): string[] =>
  isProof(one) && one.learnedBy !== 'name' ? keysOfAllValues(one) : [];

const hasIdOf =
  (one: Contact) =>
  ({ id }: Contact): boolean =>
    id === one.id;

/**
 * A contact who is here, with what else the file knows them by, and with their searches where it has
 * those. Who they are not is not taken from it: that guards less, and is said on a pause.
 */
export function withRead(own: Contact, read: Contact | undefined): Contact {
  if (!read) return own;
  const known = withLearned(own, read.identities);
  return read.searches && !own.searches ? { ...known, searches: true } : known;
}

/** What of somebody who is here stays as it is, though the file has it otherwise. */
export const leavesNaming = (own: Contact, read: Contact): boolean =>
  own.label !== read.label || own.startDay !== read.startDay;
