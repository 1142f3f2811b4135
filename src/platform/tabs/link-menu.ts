import { browser } from 'wxt/browser';
import { text } from '../../locales/text.ts';
import { proposeToAdd } from '../choices/proposed.ts';
import { reporter } from '../health/report.ts';
import { speakToUser } from '../load-words.ts';

const ADD = 'add';

/**
 * Puts "add this person" into the menu of every link: any site can be learned from an address.
 * Nothing where links have no menu, as in Firefox for Android.
 */
export async function makeLinkMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  const title = await linkMenuTitle();
  // Only this one: in Chromium all of them are those of ordinary windows, too, whichever side asks.
  await browser.contextMenus.remove(ADD).catch(() => {});
  browser.contextMenus.create({ id: ADD, contexts: ['link'], title });
}

/** Says it in the language, and as discreetly, as the settings want it now. */
export async function renameLinkMenu(): Promise<void> {
  const title = await linkMenuTitle();
  // One that is not there yet is made by what the settings are then.
  await browser.contextMenus?.update(ADD, { title }).catch(() => {});
}

/** Whoever looks on while a link's menu is open is not told by it what is installed. */
async function linkMenuTitle(): Promise<string> {
  const { settings } = await speakToUser();
  return text(settings.discreet ? 'discreet.menu' : 'popup.addFromLink');
}

/** Proposes the link that was chosen in the menu, as if it had been pasted. */
export function serveLinkMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === ADD && linkUrl !== undefined)
      proposeToAdd({ pasted: linkUrl }).catch(reporter('link menu'));
  });
}
