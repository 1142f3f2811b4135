import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withLearned, withoutNamesake } from '../../contacts/learn.ts';
import { withLog } from '../../log/database.ts';
import { OUTBOX, type OutboxEntry, OutboxEntrySchema } from '../../log/outbox.ts';
import { recordLetters, recordUrges } from '../../log/record.ts';
import { changeContacts } from '../choices/change.ts';
import { isPrivateSide } from '../private-side.ts';
import { refreshStanding } from './refresh-standing.ts';
import { noteLogTrouble } from './troubles.ts';

/**
 * Moves what pages handed over into the log and the contacts, and only then takes it from the
 * outbox: whatever dies in between, the next run does it again, and twice is once. An entry that
 * cannot be understood stays where it is. Answers how many entries were moved: none on the private
 * side, which has no lasting log; the other hears of the entries, too.
 */
export const drainOutbox = async (): Promise<number> =>
  isPrivateSide() ? 0 : navigator.locks.request('holdfast outbox', moveAll);

async function moveAll(): Promise<number> {
  const { local, session } = browser.storage;
  const stored = { ...(await session.get(null)), ...(await local.get(null)) };
  const entries = Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(OUTBOX)) return [];
    const entry = v.safeParse(OutboxEntrySchema, value);
    return entry.success ? [{ key, entry: entry.output }] : [];
  });
  if (entries.length === 0) return 0;
  await noteLogTrouble(() => move(entries));
  return entries.length;
}

async function move(entries: readonly { key: string; entry: OutboxEntry }[]): Promise<void> {
  const all = entries.map(({ entry }) => entry);
  const urges = all.flatMap((entry) => (entry.is === 'urge' ? [entry.urge] : []));
  if (urges.length > 0) await withLog((log) => recordUrges(log, urges));
  const letters = all.flatMap((entry) => (entry.is === 'letter' ? [entry.letter] : []));
  if (letters.length > 0) await withLog((log) => recordLetters(log, letters));
  const said = all.filter((entry) => entry.is === 'learned' || entry.is === 'not-them');
  if (said.length > 0) {
    await changeContacts((contacts) =>
      contacts.map((contact) =>
        said
          .filter(({ contactId }) => contactId === contact.id)
          .reduce(
            (now, { is, identities }) =>
              is === 'learned' ? withLearned(now, identities) : withoutNamesake(now, identities),
            contact,
          ),
      ),
    );
  }
  // Before the outbox forgets them: a worker that ends in between does all of it again.
  await refreshStanding();
  const keys = entries.map(({ key }) => key);
  await Promise.all([browser.storage.local.remove(keys), browser.storage.session.remove(keys)]);
}
