import { browser } from 'wxt/browser';
import { UNDO_MS } from '../choices/own-change.ts';

/** Under keys that begin so stands what the user asked to delete (`deletion.ts`). */
export const DELETING = 'deleting:';
const ALL = `${DELETING}all`;

/** As long as it can be taken back, and what deleting takes. */
const PATIENCE_MS = UNDO_MS + 5000;
const LOOK_AGAIN_MS = 200;

/**
 * Waits while everything is about to be deleted: what comes in now would go with it. Not for ever, should
 * the log be held by another page.
 */
export async function untilAllIsDeleted(): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while ((await isAsked()) && performance.now() < end)
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
}

const isAsked = async (): Promise<boolean> => {
  const areas = [browser.storage.local, browser.storage.session];
  const found = await Promise.all(areas.map((area) => area.get(ALL)));
  return found.some(({ [ALL]: asked }) => asked !== undefined && asked !== null);
};
