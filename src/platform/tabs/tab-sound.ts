import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';

/**
 * Turns a tab's sound off or on; answers whether it was off before, by anybody but Holdfast: what the
 * user made silent stays so. One after another for each tab: of two at once the second would take the
 * first one's silence for the user's own. Where tabs cannot be silenced (Firefox for Android) it is left as
 * it is, as if it had been so before.
 */
export const setTabSilence = (tabId: number, on: boolean): Promise<boolean> =>
  inTurn(`sound ${tabId}`, async () => {
    const { mutedInfo } = await browser.tabs.get(tabId);
    if (!mutedInfo) return on;
    const isByOthers = mutedInfo.muted && mutedInfo.extensionId !== browser.runtime.id;
    if (!isByOthers && mutedInfo.muted !== on) await browser.tabs.update(tabId, { muted: on });
    return isByOthers;
  });

/**
 * Turns the sound on again wherever Holdfast has it off: an update may have ended the pause, or whoever
 * would have said that it is over.
 */
export async function giveSoundBack(): Promise<void> {
  for (const { id, mutedInfo } of await browser.tabs.query({}))
    if (id !== undefined && mutedInfo?.muted && mutedInfo.extensionId === browser.runtime.id)
      await setTabSilence(id, false);
}
