import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { permittedPart } from '../platform/permitted.ts';

/** Which of the sites' permissions the browser has given, followed as that changes. */
export function useGranted(sites: readonly SiteAddresses[]): ReadonlySet<string> | undefined {
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const look = async () => {
      const given = await Promise.all(sites.map(permittedPart));
      setGranted(new Set(given.flatMap((site) => site?.id ?? [])));
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
