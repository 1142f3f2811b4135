import { browser } from 'wxt/browser';
import type { SiteAddresses } from '../../addresses/site-addresses.ts';
import { isInForce } from '../../policy/pass.ts';
import { readFacts } from '../stored.ts';

/**
 * Opens the site that planned contact is to take place on, in a tab of its own: one of those that are
 * guarded, where there is a pass of just now.
 */
export async function openChannel(
  guarded: readonly SiteAddresses[],
  channel: string,
): Promise<void> {
  const { passes } = await readFacts();
  const site = guarded.find(({ id }) => id === channel);
  if (site && passes.some((pass) => pass.site === site.id && isInForce(pass, Date.now())))
    await browser.tabs.create({ url: site.home });
}
