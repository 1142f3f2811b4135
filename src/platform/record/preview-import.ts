import type { Contact } from '../../contacts/contact.ts';
import { withLog } from '../../log/database.ts';
import type { Letter } from '../../log/letter.ts';
import { withReadLetter, withReadUrge } from '../../log/merge-read.ts';
import { allLetters, allUrges } from '../../log/read.ts';
import type { Urge } from '../../log/urge.ts';
import {
  leavesLetter,
  settingsChanged,
  withReadSettings,
} from '../../policy/settings-with-read.ts';
import { isSame } from '../../same.ts';
import { readFacts } from '../stored.ts';
import { isMeant, isMeantLetter, readDeletions } from './deletion.ts';
import { leavesNaming, withRead } from './import-all.ts';
import { notAway } from './not-away.ts';
import { readTransfer } from './transfer-file.ts';
import { untilAllIsDeleted } from './until-all-is-deleted.ts';

/** What importing a file would do, counted. */
export interface ImportPreview {
  readonly contacts: Changes;
  readonly urges: Changes;
  readonly letters: Changes;
  /** Settings that would be another; which sites are on stays. */
  readonly settings: number;
  /** It calls somebody who is here otherwise, or has another day for them, which is left out. */
  readonly leavesNaming: boolean;
  /** The file has a letter to oneself, and another is here, which stays. */
  readonly leavesLetter: boolean;
}

interface Changes {
  readonly added: number;
  readonly changed: number;
}

/** What `importAll` would do with this file; throws as it does, and changes nothing. */
export async function previewImport(file: string): Promise<ImportPreview> {
  const read = readTransfer(file);
  notAway();
  await untilAllIsDeleted();
  const { contacts, settings } = await readFacts();
  const [urges, letters] = await withLog((log) => Promise.all([allUrges(log), allLetters(log)]));
  const deletions = [...(await readDeletions()).values()];
  const now = Date.now();
  const stays = (urge: Urge) => !deletions.some((one) => isMeant(one, urge, now));
  const isLeft = ({ id }: Letter) => !deletions.some((one) => isMeantLetter(one, id));
  const isNew = contacts.length === 0;
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  const isOfOwn = (one: Contact, is: (own: Contact) => boolean) => {
    const own = known.get(one.id);
    return own !== undefined && is(own);
  };
  const isMore = (one: Contact) => isOfOwn(one, (own) => !isSame(withRead(own, one), own));
  return {
    contacts: {
      added: read.contacts.filter((one) => !known.has(one.id)).length,
      changed: read.contacts.filter(isMore).length,
    },
    urges: changesTo(urges.filter(stays), read.urges, withReadUrge),
    letters: changesTo(letters.filter(isLeft), read.letters, withReadLetter),
    settings: settingsChanged(settings, withReadSettings(settings, read.settings, { isNew })),
    leavesNaming: read.contacts.some((one) => isOfOwn(one, (own) => leavesNaming(own, one))),
    leavesLetter: leavesLetter(settings, read.settings),
  };
}

/** What of the file is new, and what says more of something that is here. */
function changesTo<T extends { readonly id: string }>(
  here: readonly T[],
  read: readonly T[],
  merge: (present: T, one: T) => T,
): Changes {
  const known = new Map(here.map((one) => [one.id, one]));
  const [added, changed] = [new Set<string>(), new Set<string>()];
  for (const one of read) {
    const present = known.get(one.id);
    const after = present ? merge(present, one) : one;
    if (!present) added.add(one.id);
    // A file may name one twice: it is added once.
    else if (after !== present && !added.has(one.id)) changed.add(one.id);
    known.set(one.id, after);
  }
  return { added: added.size, changed: changed.size };
}
