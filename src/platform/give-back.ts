import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import { siteOf } from '../addresses/own-site.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { sitesWith } from '../addresses/sites-with.ts';
import { readFacts } from './stored.ts';

export const TURNED_OFF = 'turnedOff';

/** Notes that a site came to be turned off, for the worker: its permission is to be given back. */
export async function noteTurnedOff(site: string): Promise<void> {
  await browser.storage.local.set({ [TURNED_OFF]: [...(await turnedOff()), site] });
}

/** Gives the permissions of those sites back, where the browser lets that be given back. */
export async function giveBack(known: readonly SiteAddresses[]): Promise<void> {
  const off = await turnedOff();
  if (off.length === 0) return;
  const { settings } = await readFacts();
  const sites = sitesWith(known, settings);
  for (const id of off.filter((one) => !settings.sites.includes(one))) {
    const site = sites.find((one) => one.id === id) ?? siteOf({ host: id, addresses: [] });
    await browser.permissions.remove({ origins: hostPatterns(site) }).catch(() => false);
  }
  await browser.storage.local.remove(TURNED_OFF);
}

async function turnedOff(): Promise<string[]> {
  const { [TURNED_OFF]: list } = await browser.storage.local.get(TURNED_OFF);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
