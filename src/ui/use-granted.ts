import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allHosts, type SiteAddresses } from '../addresses/site-addresses.ts';
import { hostsBeyond } from '../addresses/site-part.ts';
import { isPermitted, permittedPart } from '../platform/permissions/permitted.ts';
import type { Settings } from '../policy/settings.ts';

/** The sites that the browser lets be seen, each with those of its hosts for which it does not. */
export type Granted = ReadonlyMap<string, readonly string[]>;

/**
 * Which of the sites' permissions the browser has given, followed as that changes. A site that is off is
 * among them with its whole permission only; of one with many servers those count that the user added.
 * Nothing before the settings are there.
 */
export function useGranted(
  sites: readonly SiteAddresses[],
  settings: Pick<Settings, 'sites' | 'servers'> | undefined,
): Granted | undefined {
  const [granted, setGranted] = useState<Granted>();
  // Settings are other objects with each letter that is typed into one of them.
  const key = settings && [...sites.map(allHosts), ...settings.sites, ...settings.servers].join();
  useEffect(() => {
    if (!settings) return;
    const { sites: on, servers } = settings;
    const look = async () => {
      const parts = await Promise.all(
        sites.map(async (site) => {
          if (await isPermitted(site)) return [[site.id, [] as string[]] as const];
          const part = on.includes(site.id) ? await permittedPart(site) : undefined;
          if (!part) return [];
          const missing = hostsBeyond(site, part).filter(
            (host) => !site.isFederated || servers.includes(host),
          );
          return [[site.id, missing] as const];
        }),
      );
      setGranted(new Map(parts.flat()));
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [key]);
  return granted;
}
