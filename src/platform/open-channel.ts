import { browser } from 'wxt/browser';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { sitesWith } from '../addresses/sites-with.ts';
import { readFacts } from './stored.ts';

/** Opens the site that planned contact is to take place on, in a tab of its own; nothing for none. */
export async function openChannel(
  known: readonly SiteAddresses[],
  channel: string | null | undefined,
): Promise<void> {
  if (!channel) return;
  const { settings } = await readFacts();
  const site = sitesWith(known, settings).find(({ id }) => id === channel);
  if (site && settings.sites.includes(site.id)) await browser.tabs.create({ url: site.home });
}
