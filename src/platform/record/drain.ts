import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withLearned, withoutNamesake } from '../../contacts/learn.ts';
import { withLog } from '../../log/database.ts';
import { OUTBOX, type OutboxEntry, OutboxEntrySchema } from '../../log/outbox.ts';
import { isInLog } from '../../log/read.ts';
import { recordLetters, recordUrges } from '../../log/record.ts';
import type { Choices } from '../../policy/cooling/loosening.ts';
import { isSame } from '../../same.ts';
import { isAwayFromLog } from '../away-from-log.ts';
import { requestChange } from '../choices/change.ts';
import { inTurn } from '../in-turn.ts';
import { withoutDeleted } from './deleted-since.ts';
import { refreshStanding } from './refresh-standing.ts';
import { noteLogTrouble } from './troubles.ts';

/**
 * Moves what pages handed over into the log and the contacts, and only then takes it from the
 * outbox: whatever dies in between, the next run does it again, and twice is once. An entry that
 * cannot be understood stays where it is. Answers how many entries were moved: none where the log is
 * another than the worker's (`away-from-log.ts`); the worker hears of the entries, too.
 */
export const drainOutbox = async (): Promise<number> =>
  isAwayFromLog() ? 0 : inTurn('outbox', moveAll);

/** What pages handed over and nobody has moved yet. */
export async function readOutbox(): Promise<Left[]> {
  const { local, session } = browser.storage;
  const stored = { ...(await session.get(null)), ...(await local.get(null)) };
  return Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(OUTBOX)) return [];
    const entry = v.safeParse(OutboxEntrySchema, value);
    return entry.success ? [{ key, value, entry: entry.output }] : [];
  });
}

async function moveAll(): Promise<number> {
  const entries = await readOutbox();
  // Each by itself: a log that cannot be opened must not block "this is not them", nor a contact list
  // for which there is no room the urges.
  const said = entries.filter((one) => isSaid(one.entry));
  const logged = entries.filter((one) => !isSaid(one.entry));
  try {
    if (said.length > 0) await takeSaid(said);
  } finally {
    if (logged.length > 0) await noteLogTrouble(() => moveIntoLog(logged));
  }
  return entries.length;
}

export interface Left {
  readonly key: string;
  /** As it is stored. */
  readonly value: unknown;
  readonly entry: OutboxEntry;
}

const isSaid = ({ is }: OutboxEntry): boolean => is === 'learned' || is === 'not-them';

/** What was learned of contacts, and who they are not. */
async function takeSaid(left: readonly Left[]): Promise<void> {
  const said = left.flatMap(({ entry }) => ('identities' in entry ? [entry] : []));
  const take = (choices: Choices): Choices => ({
    ...choices,
    // If none of these contacts is here (the list may be unreadable just now), the list is left alone.
    contacts: choices.contacts.some(({ id }) => said.some(({ contactId }) => contactId === id))
      ? choices.contacts.map((contact) =>
          said
            .filter(({ contactId }) => contactId === contact.id)
            .reduce(
              (now, { is, identities }) =>
                is === 'learned' ? withLearned(now, identities) : withoutNamesake(now, identities),
              contact,
            ),
        )
      : choices.contacts,
  });
  // It was said elsewhere, whichever page moves it.
  await requestChange(take, { isOwn: false });
  await forget(left);
}

async function moveIntoLog(left: readonly Left[]): Promise<void> {
  const urges = left.flatMap(({ entry }) => (entry.is === 'urge' ? [entry.urge] : []));
  if (urges.length > 0)
    await withLog(async (log) =>
      recordUrges(log, await withoutDeleted(urges, (id) => isInLog(log, id))),
    );
  const letters = left.flatMap(({ entry }) => (entry.is === 'letter' ? [entry.letter] : []));
  if (letters.length > 0) await withLog((log) => recordLetters(log, letters));
  // Before the outbox forgets them: a worker that ends in between does all of it again.
  await refreshStanding();
  await forget(left);
}

/** All but what was told under the same key meanwhile, as by the tenth tap on a pause (`nextRevision`). */
export async function forget(left: readonly Left[]): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const now = await area.get(left.map(({ key }) => key));
    const moved = left.filter(({ key, value }) => isSame(now[key], value));
    await area.remove(moved.map(({ key }) => key));
  }
}
