import { browser } from 'wxt/browser';
import { withLog } from '../../log/database.ts';
import type { OutboxEntry } from '../../log/outbox.ts';
import { removeDay, removeHistory } from '../../log/remove.ts';
import type { Urge } from '../../log/urge.ts';
import { inTurn } from '../in-turn.ts';
import { forgetWordsOfPasses } from '../passes.ts';
import { KEYS } from '../stored.ts';
import { aboutToBeDeleted, noteDeleted } from './deleted-since.ts';
import { forget, readOutbox } from './drain.ts';
import { noteLogTrouble } from './troubles.ts';

/** A part of the record that goes by itself. */
export type Part =
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'history'; readonly contactId: string }
  | { readonly is: 'letter'; readonly letterId: string };

/**
 * Deletes this part of the record, also what of it still waits to get there (a log that is full comes
 * to have room by just this), and what stands beside it of the urges that are meant. Nothing is moved
 * into the log meanwhile. Twice is once.
 */
export const deleteFromRecord = (part: Part, isMeant: (urge: Urge) => boolean): Promise<void> =>
  inTurn('outbox', async () => {
    const waiting = (await readOutbox()).filter(({ entry }) => isOf(part, entry, isMeant));
    if (part.is !== 'letter') {
      // What was said and opened last stands beside the log, too.
      await browser.storage.local.remove([KEYS.lastPass, KEYS.latest]);
      await forgetWordsOfPasses();
      const ids = waiting.flatMap(({ entry }) => (entry.is === 'urge' ? entry.urge.id : []));
      await noteDeleted([...(await aboutToBeDeleted(isMeant)), ...ids]);
    }
    await forget(waiting);
    const stays = (urge: Urge) => !isMeant(urge);
    await noteLogTrouble(() =>
      withLog((log) => {
        if (part.is === 'letter') return log.delete('letters', part.letterId);
        return part.is === 'day'
          ? removeDay(log, part.day, stays)
          : removeHistory(log, part.contactId, stays);
      }),
    );
  });

const isOf = (part: Part, entry: OutboxEntry, isMeant: (urge: Urge) => boolean): boolean =>
  (entry.is === 'urge' && isMeant(entry.urge)) ||
  (entry.is === 'letter' && part.is === 'letter' && entry.letter.id === part.letterId);
