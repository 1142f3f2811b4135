import { browser } from 'wxt/browser';
import { text } from '../../locales/text.ts';
import { proposeToAdd } from '../choices/proposed.ts';
import { speakToUser } from '../load-words.ts';

const ADD = 'add';

/**
 * Puts "add this person" into the menu of every link: any site can be learned from an address.
 * Nothing where links have no menu, as in Firefox for Android.
 */
export async function makeLinkMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await speakToUser();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ADD, contexts: ['link'], title: text('popup.addFromLink') });
}

/** Proposes the link that was chosen in the menu, as if it had been pasted. */
export function serveLinkMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === ADD && linkUrl !== undefined) void proposeToAdd({ pasted: linkUrl });
  });
}
