import { browser } from 'wxt/browser';
import { withLog } from '../../log/database.ts';
import { LogError } from '../../log/log-error.ts';
import { latestUrges } from '../../log/read.ts';
import type { Urge } from '../../log/urge.ts';

/**
 * The urges that were deleted in this session of the browser, of the latest ones: a pause that is still up
 * would write its urge down anew with its answer. Beside what lasts, since no pause outlives the session
 * either.
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

/** Notes that these are deleted. */
export async function noteDeleted(ids: readonly string[]): Promise<void> {
  const before = await readDeleted();
  await browser.storage.session.set({ [DELETED]: [...before, ...ids].slice(-5 * LATEST) });
}

/** Those of the urges that were not deleted. */
export async function withoutDeleted(urges: readonly Urge[]): Promise<Urge[]> {
  const deleted = await readDeleted();
  return urges.filter(({ id }) => !deleted.includes(id));
}

async function readDeleted(): Promise<readonly unknown[]> {
  const { [DELETED]: ids } = await browser.storage.session.get(DELETED);
  return Array.isArray(ids) ? ids : [];
}
