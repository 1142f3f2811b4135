import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { PAUSE_PAGE } from '../platform/pause-address.ts';
import { isSame } from '../platform/same.ts';
import type { NetworkRule } from './network-rules.ts';

type DnrRule = Browser.declarativeNetRequest.Rule;

/**
 * Makes the browser's rules these. One rule too many and it refuses them all: the widest are kept
 * (a whole profile), and the page ring has to do for the rest. Answers how many were left out.
 */
export async function applyRules(rules: readonly NetworkRule[]): Promise<number> {
  const dnr = browser.declarativeNetRequest;
  const kept = rules
    .toSorted((a, b) => importance(b) - importance(a))
    .slice(0, dnr.MAX_NUMBER_OF_REGEX_RULES);
  const held = await Promise.all(kept.map(firstHeld));
  const wanted = kept.flatMap((rule, at) => {
    const regex = held[at];
    return regex === undefined ? [] : [toDnrRule(rule, regex, at + 1)];
  });
  const present = await dnr.getDynamicRules();
  if (
    present.length === wanted.length &&
    wanted.every((rule) => present.some((one) => isSame(one, rule)))
  )
    return rules.length - wanted.length;
  await dnr.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules: wanted,
  });
  return rules.length - wanted.length;
}

/**
 * A pass that has no rule would not let through. What names the contact exactly comes before what
 * only may (`isLoose`), and a whole profile before one post of it.
 */
const importance = ({ action, isLoose, priority }: NetworkRule): number =>
  action === 'allow' ? Number.POSITIVE_INFINITY : isLoose ? Number.NEGATIVE_INFINITY : -priority;

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
