import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { hostsBeyond } from '../addresses/site-part.ts';
import { permittedPart } from '../platform/permitted.ts';

/** The sites that the browser lets be seen, each with those of its hosts for which it does not. */
export type Granted = ReadonlyMap<string, readonly string[]>;

/** Which of the sites' permissions the browser has given, followed as that changes. */
export function useGranted(sites: readonly SiteAddresses[]): Granted | undefined {
  const [granted, setGranted] = useState<Granted>();
  useEffect(() => {
    const look = async () => {
      const parts = await Promise.all(
        sites.map(async (site) => {
          const part = await permittedPart(site);
          return part ? [[site.id, hostsBeyond(site, part)] as const] : [];
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
  }, [sites]);
  return granted;
}
