import { browser } from 'wxt/browser';
import { emptyLog } from '../../log/empty-log.ts';
import { clearWithCopy } from '../choices/repair.ts';
import { inTurn } from '../in-turn.ts';
import { withDeletedInMind } from './deleted-since.ts';
import { readOutbox } from './drain.ts';
import { whileNobodyCounts } from './refresh-standing.ts';

/**
 * Deletes the record, the contacts and the settings, for good, and gives the sites' permissions
 * (`origins`) back. Nothing is moved into the log meanwhile, or it would outlive its end. What is
 * stored goes last: with it goes what asks for this, and should it be ended half-way, or the log be
 * held by another page, it is done the next time.
 */
export const deleteAll = (origins: readonly string[]): Promise<void> =>
  inTurn('outbox', async () => {
    const waiting = (await readOutbox()).flatMap(({ entry }) =>
      entry.is === 'urge' ? entry.urge.id : [],
    );
    await whileNobodyCounts(() =>
      withDeletedInMind(waiting, async (kept) => {
        await emptyLog();
        await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
        await clearWithCopy(kept);
      }),
    );
  });
