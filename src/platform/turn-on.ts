import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import { type OwnAddress, siteOf, withOwnAddress } from '../addresses/own-site.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Settings } from '../policy/settings.ts';
import { type Asked, changeSettings, isAtOnce, requestChange } from './change.ts';
import { alone, readChoices, writeChoices } from './choices.ts';
import { readFacts } from './stored.ts';

/**
 * Turns sites on: asks for the browser's permission first, in the very call of the user's click, or
 * the browser would not show its question. Answers whether it was given; if not, nothing changes.
 */
export const turnOn = (sites: readonly SiteAddresses[]): Promise<boolean> =>
  turnOnWith(sites, (settings) => settings);

/**
 * Takes in a site that the user described, by an address or by nothing yet, and turns it on. As above.
 */
export const turnOnOwn = (host: string, address: OwnAddress | undefined): Promise<boolean> =>
  turnOnWith([siteOf({ host, addresses: [] })], (settings) => ({
    ...settings,
    ownSites: withOwnAddress(settings.ownSites, host, address),
  }));

/** Adds a server to a site that has many, and turns the site on there. As above. */
export const turnOnServer = (site: SiteAddresses, host: string): Promise<boolean> =>
  turnOnWith([{ ...site, hosts: [host], moreHosts: [] }], (settings) => ({
    ...settings,
    servers: [...new Set([...settings.servers, host])],
  }));

async function turnOnWith(
  sites: readonly SiteAddresses[],
  change: (settings: Settings) => Settings,
): Promise<boolean> {
  const ids = sites.map(({ id }) => id);
  const asked = browser.permissions.request({ origins: sites.flatMap(hostPatterns) });
  // Written down while the browser asks: its question closes the popup, and with it what would come
  // after. A site counts as on only with the permission, so nothing is guarded before the answer.
  const { settings: before } = await readFacts();
  await requestChange(
    ({ contacts, settings }) => ({
      contacts,
      settings: { ...change(settings), sites: [...new Set([...settings.sites, ...ids])] },
    }),
    { isTold: asked },
  );
  if (await asked) return true;
  // Without its permission nothing there was guarded yet, so taking it back loosens nothing.
  await alone(async () => {
    const choices = await readChoices();
    const settings = {
      ...choices.settings,
      sites: choices.settings.sites.filter((id) => !ids.includes(id) || before.sites.includes(id)),
      ownSites: before.ownSites,
      servers: before.servers,
    };
    await writeChoices(choices, { ...choices, settings });
  });
  return false;
}

/**
 * Turns a site off, and gives its permission back where the browser lets that be given back: at once
 * or, where that has to wait, when it comes due.
 */
export async function turnOff(site: SiteAddresses): Promise<Asked> {
  const asked = await changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.filter((id) => id !== site.id),
  }));
  if (isAtOnce(asked))
    await browser.permissions.remove({ origins: hostPatterns(site) }).catch(() => false);
  return asked;
}
