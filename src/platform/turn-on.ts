import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { changeSettings } from './change.ts';
import { readFacts } from './stored.ts';

/**
 * Turns sites on: asks for the browser's permission first, in the very call of the user's click, or
 * the browser would not show its question. Answers whether it was given; if not, nothing changes.
 */
export async function turnOn(sites: readonly SiteAddresses[]): Promise<boolean> {
  const ids = sites.map(({ id }) => id);
  const asked = browser.permissions.request({ origins: sites.flatMap(hostPatterns) });
  // Written down while the browser asks: its question closes the popup, and with it what would come
  // after. A site counts as on only with the permission, so nothing is guarded before the answer.
  const { settings: before } = await readFacts();
  await changeSettings((settings) => ({
    ...settings,
    sites: [...new Set([...settings.sites, ...ids])],
  }));
  if (await asked) return true;
  await changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.filter((id) => !ids.includes(id) || before.sites.includes(id)),
  }));
  return false;
}

/** Turns a site off and gives its permission back, where the browser lets that be given back. */
export async function turnOff(site: SiteAddresses): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.filter((id) => id !== site.id),
  }));
  await browser.permissions.remove({ origins: hostPatterns(site) }).catch(() => false);
}
