import { browser } from 'wxt/browser';
import { hostPatterns } from '../../addresses/match-pattern.ts';
import { type OwnAddress, siteOf, withOwnAddress } from '../../addresses/own-site.ts';
import type { Server } from '../../addresses/servers-named.ts';
import { allHosts, type SiteAddresses } from '../../addresses/site-addresses.ts';
import type { Loosening } from '../../policy/cooling/loosening.ts';
import type { Settings } from '../../policy/settings.ts';
import { changeSettings, requestChange } from '../choices/change.ts';
import { alone, readChoices, writeChoices } from '../choices/choices.ts';
import type { ChangeResult } from '../choices/split-by-cooling.ts';
import { noteTurnedOff } from './give-back.ts';

/**
 * Turns sites on, and adds servers to sites that have many: asks for the browser's permission first, in the
 * very call of the user's click, or the browser would not show its question. Answers whether it was given;
 * if not, nothing changes, but that no request to turn them off waits any more.
 */
export const turnOn = (
  sites: readonly SiteAddresses[],
  servers: readonly Server[] = [],
  gesture?: string,
): Promise<boolean> =>
  turnOnWith(
    [...sites, ...servers.map(({ site, host }) => ({ ...site, hosts: [host], moreHosts: [] }))],
    (settings) => ({
      ...settings,
      servers: [...new Set([...settings.servers, ...servers.map(({ host }) => host)])],
    }),
    { gesture },
  );

/**
 * Takes in a site that the user described, by an address or by nothing yet, and turns it on: to be called
 * in the user's click, and answering whether the permission was given, as `turnOn`.
 */
export const turnOnOwn = (host: string, address: OwnAddress | undefined): Promise<boolean> =>
  turnOnWith(
    [siteOf({ host, addresses: [] })],
    (settings) => ({
      ...settings,
      ownSites: withOwnAddress(settings.ownSites, host, address),
    }),
    { alsoOn: address ? [{ is: 'own-address', host, address }] : [] },
  );

async function turnOnWith(
  sites: readonly SiteAddresses[],
  change: (settings: Settings) => Settings,
  { alsoOn = [], gesture }: { alsoOn?: readonly Loosening[]; gesture?: string | undefined },
): Promise<boolean> {
  const ids = sites.map(({ id }) => id);
  const origins = sites.flatMap(hostPatterns);
  const hadBefore = permittedAmong(origins);
  const agreed = browser.permissions.request({ origins }).catch(() => false);
  // Written down while the browser asks: its question closes the popup, and with it what would come
  // after. A site counts as on only with the permission, so nothing is guarded before the answer.
  let before: Settings | undefined;
  const written = requestChange(
    ({ contacts, settings }) => {
      before = settings;
      const after = change(settings);
      return { contacts, settings: { ...after, sites: [...new Set([...after.sites, ...ids])] } };
    },
    { agreed, turnedOn: [...sites.flatMap(waysOff), ...alsoOn], gesture },
  );
  try {
    await written;
  } catch (error) {
    // What cannot be kept is not guarded, so nothing is to be permitted for it.
    const given = (await agreed) ? origins : [];
    const had = await hadBefore;
    const added = given.filter((one) => !had.includes(one));
    if (added.length > 0) await browser.permissions.remove({ origins: added }).catch(() => {});
    throw error;
  }
  if (await agreed) return true;
  const known = before;
  const had = await hadBefore;
  if (known) await alone(() => takeOutAgain(known, sites, had));
  return false;
}

/** By what may have been asked for the site, or a server of it, to be turned off. */
const waysOff = (site: SiteAddresses): Loosening[] => [
  { is: 'site', site: site.id },
  { is: 'own-site', host: site.id },
  ...allHosts(site).map((host) => ({ is: 'server', host }) as const),
];

const permittedAmong = async (origins: readonly string[]): Promise<string[]> => {
  const isThere = await Promise.all(
    origins.map(async (one) => {
      try {
        return await browser.permissions.contains({ origins: [one] });
      } catch {
        return false;
      }
    }),
  );
  return origins.filter((_, at) => isThere[at]);
};

/**
 * Takes out what was only asked for, and nothing that came meanwhile: not what another page of ours was
 * given the permission for while this question stood open. Without it nothing there was guarded yet, so
 * this loosens nothing.
 */
async function takeOutAgain(
  before: Settings,
  refused: readonly SiteAddresses[],
  had: readonly string[],
): Promise<void> {
  const permitted = await permittedAmong(refused.flatMap(hostPatterns));
  const isGivenSince = (site: SiteAddresses) => {
    const patterns = hostPatterns(site);
    return (
      patterns.every((one) => permitted.includes(one)) &&
      !patterns.every((one) => had.includes(one))
    );
  };
  const asked = refused
    .filter((one) => !isGivenSince(one))
    .flatMap(({ id, hosts }) => [id, ...hosts]);
  const choices = await readChoices();
  const { sites, ownSites, servers } = choices.settings;
  const isNew = (id: string, known: readonly string[]) => asked.includes(id) && !known.includes(id);
  const ownBefore = before.ownSites.map(({ host }) => host);
  await writeChoices(choices, {
    ...choices,
    settings: {
      ...choices.settings,
      sites: sites.filter((id) => !isNew(id, before.sites)),
      ownSites: ownSites.filter(({ host }) => !isNew(host, ownBefore)),
      servers: servers.filter((host) => !isNew(host, before.servers)),
    },
  });
}

/**
 * Turns a site off. The worker gives its permission back, where the browser lets that be: not before
 * this cannot be taken back any more or, where it has to wait, when it comes due.
 */
export async function turnOff(site: SiteAddresses): Promise<ChangeResult> {
  // First: a note of a site that is still on comes to nothing, and without it the permission would stay.
  await noteTurnedOff(site.id);
  return changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.filter((id) => id !== site.id),
  }));
}
