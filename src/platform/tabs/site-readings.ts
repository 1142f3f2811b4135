import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';
import { looksLike } from '../looks-like.ts';
import { KEYS } from '../stored.ts';

/** The sites with a page that could not be read, by id, and when that was last so (ms). */
export async function unreadSites(): Promise<Readonly<Record<string, number>>> {
  const { [KEYS.unreadSites]: stored } = await browser.storage.local.get(KEYS.unreadSites);
  if (!looksLike(stored, {})) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([site, moment]: [string, unknown]) =>
      typeof moment === 'number' ? [[site, moment]] : [],
    ),
  );
}

/** Notes that a page of the site cannot be read, or can be again. */
export const noteReading = (site: string, isUnread: boolean, now = Date.now()): Promise<void> =>
  inTurn('readings', async () => {
    const { [site]: before, ...others } = await unreadSites();
    if (!isUnread && before === undefined) return;
    await browser.storage.local.set({
      [KEYS.unreadSites]: isUnread ? { ...others, [site]: now } : others,
    });
  });
