import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { PAUSE_PAGE } from '../platform/pause-address.ts';
import { readFacts } from '../platform/stored.ts';
import { documentMatches } from './document-matches.ts';
import { type NetworkRule, networkRules } from './network-rules.ts';
import type { RingScope } from './scope.ts';

export const GUARD_SCRIPT = '/guard.js';
const STOP_SCRIPT = '/stop.js';

/**
 * Brings the network and document rings, and the page ring's registration, in step with contacts,
 * sites, permissions and passes. Runs one at a time over the whole extension and, when nothing
 * changed, changes nothing.
 */
export const keepRingsInStep = (all: readonly SiteAddresses[]): Promise<void> =>
  navigator.locks.request('holdfast rings', async () => {
    const facts = await readFacts();
    const sites = await guardedSites(all, facts.settings.sites);
    const scope: RingScope = { ...facts, sites, now: Date.now() };
    await applyScripts(scope);
    await applyRules(networkRules(scope));
  });

/** The sites that are turned on and whose permission the browser has given. */
export async function guardedSites<S extends SiteAddresses>(
  all: readonly S[],
  turnedOn: readonly string[],
): Promise<S[]> {
  const wanted = all.filter(({ id }) => turnedOn.includes(id));
  const given = await Promise.all(
    wanted.map((site) => browser.permissions.contains({ origins: hostPatterns(site) })),
  );
  return wanted.filter((_, at) => given[at]);
}

type DnrRule = Browser.declarativeNetRequest.Rule;

async function applyRules(rules: readonly NetworkRule[]): Promise<void> {
  const dnr = browser.declarativeNetRequest;
  // One rule too many and the browser refuses them all: the most exact ones are kept, and the page
  // ring has to do for the rest.
  const kept = rules
    .toSorted((a, b) => b.priority - a.priority)
    .slice(0, dnr.MAX_NUMBER_OF_REGEX_RULES);
  const held = await Promise.all(kept.map(firstHeld));
  const wanted = kept.flatMap((rule, at) => {
    const regex = held[at];
    return regex === undefined ? [] : [toDnrRule(rule, regex, at + 1)];
  });
  const present = await dnr.getDynamicRules();
  const isSame = (a: DnrRule, b: DnrRule) => sorted(a) === sorted(b);
  if (
    present.length === wanted.length &&
    wanted.every((rule) => present.some((one) => isSame(one, rule)))
  )
    return;
  await dnr.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules: wanted,
  });
}

/** The first way to write the rule that the browser can hold; none: the page ring has to do. */
async function firstHeld({ regex, caseSensitive }: NetworkRule): Promise<string | undefined> {
  for (const one of regex) {
    const options = { regex: one, isCaseSensitive: caseSensitive, requireCapturing: true };
    const { isSupported } = await browser.declarativeNetRequest.isRegexSupported(options);
    if (isSupported) return one;
  }
  return undefined;
}

function toDnrRule(rule: NetworkRule, regex: string, id: number): DnrRule {
  const { priority, action, caseSensitive, hosts, notHosts } = rule;
  return {
    id,
    priority,
    action:
      action === 'allow'
        ? { type: 'allow' }
        : { type: 'redirect', redirect: { regexSubstitution: `${pauseAddress()}#network:\\0` } },
    condition: {
      regexFilter: regex,
      isUrlFilterCaseSensitive: caseSensitive,
      requestDomains: [...hosts],
      ...(notHosts.length > 0 ? { excludedRequestDomains: [...notHosts] } : {}),
      resourceTypes: ['main_frame'],
    },
  };
}

/**
 * Chrome answers `getURL` for a page with a dynamic address with one that ends with the session;
 * a rule that outlives it needs the lasting one. Firefox has only one.
 */
function pauseAddress(): string {
  const { protocol, host } = new URL(browser.runtime.getURL('/'));
  return protocol === 'chrome-extension:'
    ? `chrome-extension://${browser.runtime.id}${PAUSE_PAGE}`
    : `${protocol}//${host}${PAUSE_PAGE}`;
}

async function applyScripts(scope: RingScope): Promise<void> {
  const { matches, excludeMatches } = documentMatches(scope);
  const common = { runAt: 'document_start', persistAcrossSessions: true } as const;
  const wanted = [
    { ...common, id: 'stop', js: [STOP_SCRIPT], matches, excludeMatches },
    { ...common, id: 'guard', js: [GUARD_SCRIPT], matches: scope.sites.flatMap(hostPatterns) },
  ].filter((script) => script.matches.length > 0);

  const present = await browser.scripting.getRegisteredContentScripts();
  const outdated = present.filter(({ id }) => !wanted.some((script) => script.id === id));
  if (outdated.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: outdated.map(({ id }) => id) });
  for (const script of wanted) {
    const registered = present.find(({ id }) => id === script.id);
    const before = registered && sorted([registered.matches, registered.excludeMatches ?? []]);
    if (
      before === sorted([script.matches, 'excludeMatches' in script ? script.excludeMatches : []])
    )
      continue;
    // Registered anew, not updated: an update in Firefox keeps exclusions that were taken away.
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    await browser.scripting.registerContentScripts([
      script as Browser.scripting.RegisteredContentScript,
    ]);
  }
}

/** A text that is the same for values that differ only in the order of keys and list entries. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}:${sorted(one)}`)
    .sort()
    .join()}}`;
}
