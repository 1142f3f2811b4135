import { browser } from 'wxt/browser';
import { hostPattern } from '../../addresses/match-pattern.ts';
import { siteOf } from '../../addresses/own-site.ts';
import { allHosts, isHostWithin, type SiteAddresses } from '../../addresses/site-addresses.ts';
import { sitesWith } from '../../addresses/sites-with.ts';
import { readFacts } from '../stored.ts';

/** Each note by itself, so that two made at once are both kept: when (ms) that site was turned off. */
export const TURNED_OFF = 'turnedOff:';
/** As the first versions wrote it: a list of the sites. */
const FORMERLY = 'turnedOff';

/**
 * Notes that a site came to be turned off, or a server (by its host), for the worker: its permission is
 * to be given back.
 */
export const noteTurnedOff = (site: string): Promise<void> =>
  browser.storage.local.set(notesOfTurnedOff([site]));

/** The same notes, to be stored together with what turns these off. */
export const notesOfTurnedOff = (sites: readonly string[]): Record<string, number> =>
  Object.fromEntries(sites.map((site) => [TURNED_OFF + site, Date.now()]));

/**
 * Gives the permissions back of the sites that were turned off before `moment` (ms), where the browser
 * lets that be given back: what came later can still be undone. Answers whether such is left.
 */
export async function giveBack(known: readonly SiteAddresses[], moment: number): Promise<boolean> {
  const notes = await readNotes();
  const due = notes.filter(({ at }) => at <= moment || at > Date.now());
  if (due.length > 0) {
    const { settings } = await readFacts();
    const sites = sitesWith(known, settings);
    const on = [...settings.sites, ...settings.servers];
    for (const { id } of due.filter((one) => !on.includes(one.id))) {
      const site = sites.find((one) => one.id === id) ?? siteOf({ host: id, addresses: [] });
      // A permission for a host is one for its sub-domains, which may be a site that stays on.
      const isNeeded = (host: string) =>
        sites.some(
          (one) =>
            settings.sites.includes(one.id) && allHosts(one).some((own) => isHostWithin(own, host)),
        );
      const origins = allHosts(site)
        .filter((host) => !isNeeded(host))
        .map(hostPattern);
      await browser.permissions.remove({ origins }).catch(() => false);
    }
    await browser.storage.local.remove([FORMERLY, ...due.map(({ id }) => TURNED_OFF + id)]);
  }
  return due.length < notes.length;
}

async function readNotes(): Promise<{ id: string; at: number }[]> {
  const { [FORMERLY]: list, ...all } = await browser.storage.local.get(null);
  const former = Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  return [
    ...former.map((id) => ({ id, at: 0 })),
    ...Object.entries(all).flatMap(([key, at]) =>
      key.startsWith(TURNED_OFF) ? [{ id: key.slice(TURNED_OFF.length), at: Number(at) || 0 }] : [],
    ),
  ];
}
