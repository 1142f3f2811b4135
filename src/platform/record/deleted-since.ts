import { browser } from 'wxt/browser';
import { withLog } from '../../log/database.ts';
import { LogError } from '../../log/log-error.ts';
import { latestUrges } from '../../log/read.ts';
import type { Urge } from '../../log/urge.ts';

/**
 * The ids of urges that were deleted, of the latest ones: a pause that is still up would write its urge
 * down anew with its answer, also in a tab that the browser has brought back or after an update.
 */
const DELETED = 'deletedUrges';
/** So many pauses nobody has up at once. */
const LATEST = 200;

/** Those that are about to be deleted; none where the log cannot be read. Throws where another holds it. */
export async function aboutToBeDeleted(isMeant: (urge: Urge) => boolean): Promise<string[]> {
  const latest = await withLog((log) => latestUrges(log, LATEST)).catch((error: unknown) => {
    if (error instanceof LogError && error.reason === 'blocked') throw error;
    return [];
  });
  return latest.filter(isMeant).map(({ id }) => id);
}

/** Notes that these are deleted; with no room for that, for as long as the browser is open. */
export async function noteDeleted(ids: readonly string[]): Promise<void> {
  const items = { [DELETED]: [...(await readDeleted()), ...ids].slice(-LATEST) };
  await browser.storage.local.set(items).catch(() => browser.storage.session.set(items));
}

/**
 * Deletes all that is stored by `clear`. Of what was deleted only this session knows then: what lasts
 * has nothing of it left.
 */
export async function withDeletedInMind(clear: () => Promise<void>): Promise<void> {
  const ids = [...(await readDeleted()), ...(await aboutToBeDeleted(() => true))].slice(-LATEST);
  await clear();
  await browser.storage.session.set({ [DELETED]: ids });
}

/** Those of the urges that were not deleted. */
export async function withoutDeleted(urges: readonly Urge[]): Promise<Urge[]> {
  const deleted = await readDeleted();
  return urges.filter(({ id }) => !deleted.includes(id));
}

async function readDeleted(): Promise<unknown[]> {
  const { local, session } = browser.storage;
  const stored = await Promise.all([local, session].map((area) => area.get(DELETED)));
  return stored.flatMap(({ [DELETED]: ids }) => (Array.isArray(ids) ? ids : []));
}
