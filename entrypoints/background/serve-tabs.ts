import { browser } from 'wxt/browser';
import { SITES } from '../../content/sites/index.ts';
import { siteAt } from '../../src/addresses/sites-with.ts';
import { serveCalls } from '../../src/platform/calls/serve-calls.ts';
import { proposeToAdd } from '../../src/platform/choices/proposed.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { keepForSession } from '../../src/platform/record/keep-for-session.ts';
import { KEYS, readFacts } from '../../src/platform/stored.ts';
import { markTab } from '../../src/platform/tabs/badge.ts';
import { renameLinkMenu, serveLinkMenu } from '../../src/platform/tabs/link-menu.ts';
import { loadTools } from '../../src/platform/tabs/load-tools.ts';
import { openChannel } from '../../src/platform/tabs/open-channel.ts';
import { noteReading } from '../../src/platform/tabs/site-readings.ts';
import { setTabSilence } from '../../src/platform/tabs/tab-sound.ts';
import { takePointed } from '../../src/platform/tabs/take-pointed.ts';
import { channelsIn } from '../../src/policy/channels.ts';
import { pauseInstead } from '../../src/rings/pause-instead.ts';
import { concernsLinkMenu, concernsRings } from './changes.ts';
import { drain } from './upkeep.ts';
import { guardedNow, updateRings, updateRingsAndTabs } from './upkeep-rings.ts';

/** What each side does for the windows and pages of its own. */
export function serveTabs(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEYS.settings] : undefined;
    if (concernsRings(change)) void updateRingsAndTabs();
    if (concernsLinkMenu(change)) renameLinkMenu().catch(reporter('link menu'));
  });
  browser.permissions.onAdded.addListener(() => void updateRingsAndTabs());
  serveLinkMenu();
  serveCalls({
    async letThrough(_, channel) {
      await updateRings();
      if (channel !== null) await openChannel(await guardedNow(), channel);
    },
    isAwake: async () => true,
    async keep(_, items) {
      await keepForSession(items);
      await drain();
      return true;
    },
    silence: ({ tabId }, on) => setTabSilence(tabId, on),
    tools: async ({ tabId }) => loadTools(tabId, channelsIn(await guardedNow())),
    async mark({ tabId, host }, mark) {
      if (mark === 'lost') await noteSite(host, true);
      await markTab(tabId, mark ?? undefined);
    },
    async pauseInstead({ tabId, host }, address) {
      if (URL.parse(address)?.hostname !== host) return false;
      return pauseInstead(address, tabId);
    },
    readable: ({ host }) => noteSite(host, false),
    pointed: ({ host }, told) =>
      takePointed(SITES, host, told, (identities) => proposeToAdd({ identities })),
  });
}

async function noteSite(host: string, isUnread: boolean): Promise<void> {
  const site = siteAt(host, SITES, (await readFacts()).settings);
  if (site) await noteReading(site.id, isUnread);
}
