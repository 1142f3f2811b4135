import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { changeSettings } from './change.ts';

/**
 * Turns sites on: asks for the browser's permission first, in the very call of the user's click, or
 * the browser would not show its question. Answers whether it was given; if not, nothing changes.
 */
export async function turnOn(sites: readonly SiteAddresses[]): Promise<boolean> {
  const origins = sites.flatMap(hostPatterns);
  if (!(await browser.permissions.request({ origins }))) return false;
  await changeSettings((settings) => ({
    ...settings,
    sites: [...new Set([...settings.sites, ...sites.map(({ id }) => id)])],
  }));
  return true;
}

/** Turns a site off and gives its permission back, where the browser lets that be given back. */
export async function turnOff(site: SiteAddresses): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.filter((id) => id !== site.id),
  }));
  await browser.permissions.remove({ origins: hostPatterns(site) }).catch(() => false);
}
