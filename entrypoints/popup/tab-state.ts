import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { isUntaught } from '../../src/addresses/is-untaught.ts';
import { isHost } from '../../src/addresses/own-site.ts';
import { hostOf } from '../../src/addresses/propose-address.ts';
import { readAddress } from '../../src/addresses/read-address.ts';
import { isOfSite, type SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { siteAt } from '../../src/addresses/sites-with.ts';
import type { ContactIdentity } from '../../src/contacts/contact.ts';
import { isStored, keysOf, type StoredIdentity } from '../../src/contacts/identity.ts';
import { keysOfAllValues } from '../../src/contacts/match.ts';
import { mergePeople } from '../../src/contacts/merge-people.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { type TabReading, TabReadingSchema } from '../../src/platform/tabs/tab-reading.ts';
import { guardedAmong } from '../../src/rings/keep-in-step.ts';

/** What the popup says of the tab it was opened over. */
export type TabState =
  /** A page of the browser, a file, a host without a name of its own: nothing that could be guarded. */
  { readonly is: 'none' } | { readonly is: 'unknown'; readonly host: string } | KnownTab;

export interface KnownTab {
  /** `untaught`: the site is on, and nothing is known of it by which somebody could be met there. */
  readonly is: 'off' | 'guarded' | 'untaught' | 'absent' | 'lost' | 'late';
  readonly tabId: number;
  readonly site: SiteAddresses;
  /** Whoever is open, is no contact yet and not the user. */
  readonly person: readonly ContactIdentity[];
  /** The page says of nobody that they are open, as far as it can be read. */
  readonly isNobody: boolean;
}

/** Looks at the tab. Opening the popup has given the permission to know its address. */
export async function tabState(sites: readonly SiteAddresses[]): Promise<TabState> {
  const tab = await tabBelow();
  const url = URL.parse(tab?.url ?? '');
  if (!url || tab?.id === undefined || !/^https?:$/.test(url.protocol)) return { is: 'none' };
  const { contacts, settings } = await readFacts();
  const site = siteAt(url.hostname, sites, settings);
  if (!site) return isHost(hostOf(url)) ? { is: 'unknown', host: hostOf(url) } : { is: 'none' };

  const byAddress = (readAddress(site, url)?.identities ?? []).filter(isStored);
  // A site with many servers may be on without this one.
  const parts = await guardedAmong([site], settings.sites);
  const isOn = parts.some((part) => isOfSite(part, url.hostname));
  const asked = isOn
    ? await browser.tabs.sendMessage(tab.id, 'look').catch(() => undefined)
    : undefined;
  const reading = v.safeParse(TabReadingSchema, asked);
  const people: StoredIdentity[][] = mergePeople(
    reading.success ? reading.output.people : [byAddress],
  );
  const all = [...contacts.flatMap(({ identities }) => identities), ...settings.mine];
  const known = new Set(all.flatMap(keysOfAllValues));
  // More than one open person (a floating chat over a profile) is a choice nobody can make for them.
  const person = people.length === 1 ? (people[0] ?? []) : byAddress;
  const isNew = !person.flatMap(keysOf).some((key) => known.has(key));
  const inPage = reading.success ? wordFor(reading.output) : unread(tab);
  // Beyond that it matters only that the page is heard, by which it can be pointed at.
  const isBlind = inPage !== 'absent' && isUntaught(site, settings.pointed);
  return {
    is: !isOn ? 'off' : isBlind ? 'untaught' : inPage,
    tabId: tab.id,
    site,
    person: isNew ? person.map(asWritten) : [],
    isNobody: people.flat().length === 0,
  };
}

const wordFor = ({ isLost, isLate }: TabReading): KnownTab['is'] =>
  isLost ? 'lost' : isLate ? 'late' : 'guarded';

/** Nobody in the page answers: it is yet to come, or the guard is not in it. */
const unread = ({ status }: Browser.tabs.Tab): KnownTab['is'] =>
  status === 'loading' ? 'guarded' : 'absent';

const asWritten = (identity: StoredIdentity): ContactIdentity => ({
  ...identity,
  written: identity.value,
});

/** The active tab; one named in the address where the popup itself was opened as a tab. */
async function tabBelow(): Promise<Browser.tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
