import { type Browser, browser } from 'wxt/browser';
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

/** What `newId` makes tells nothing; the id of planned contact says in which hours it was. */
const isRandom = (id: unknown): boolean => typeof id === 'string' && /^[0-9a-f]{32}$/.test(id);

/**
 * Notes that these are deleted: for good those whose id tells nothing, the others for as long as the
 * browser is open, as all of them where there is no room.
 */
export async function noteDeleted(ids: readonly string[]): Promise<void> {
  const random = ids.filter(isRandom);
  const inSession = ids.filter((id) => !isRandom(id));
  try {
    if (random.length > 0) await noteIn(browser.storage.local, random);
  } catch {
    inSession.push(...random);
  }
  if (inSession.length > 0) await noteIn(browser.storage.session, inSession);
}

/**
 * Calls `clear`, which deletes everything but the session's key that it is given: under that stand the
 * ids of what was deleted, and of what is `waiting` for the log. They are there before it begins, so what
 * is ended half-way knows of them when it is done again.
 */
export async function withDeletedInMind(
  waiting: readonly string[],
  clear: (kept: string) => Promise<void>,
): Promise<void> {
  const ids = [...(await readDeleted()), ...(await aboutToBeDeleted(() => true)), ...waiting];
  await browser.storage.session.set({ [DELETED]: [...new Set(ids)].slice(-LATEST) });
  await clear(DELETED);
}

/**
 * Those of the urges that were not deleted. What is in the log is there: a file may have brought back
 * what was deleted before.
 */
export async function withoutDeleted(
  urges: readonly Urge[],
  isInLog: (id: string) => Promise<boolean>,
): Promise<Urge[]> {
  const deleted = await readDeleted();
  const stays = await Promise.all(
    urges.map(async ({ id }) => !deleted.includes(id) || (await isInLog(id))),
  );
  return urges.filter((_, at) => stays[at]);
}

async function readDeleted(): Promise<unknown[]> {
  const { local, session } = browser.storage;
  return (await Promise.all([local, session].map(readIn))).flat();
}

type Area = Pick<Browser.storage.StorageArea, 'get' | 'set'>;

async function readIn(area: Area): Promise<unknown[]> {
  const { [DELETED]: ids } = await area.get(DELETED);
  return Array.isArray(ids) ? ids : [];
}

/** Each area by itself: what one session knows does not come to last. */
const noteIn = async (area: Area, ids: readonly string[]): Promise<void> =>
  area.set({ [DELETED]: [...(await readIn(area)), ...ids].slice(-LATEST) });
