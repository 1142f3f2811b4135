import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { PAUSE_PAGE } from '../platform/pause-address.ts';
import { canonical } from '../same.ts';
import type { NetworkRule } from './network-rules.ts';
import { type IsSupported, type PackedRule, packRules } from './pack-rules.ts';

type DnrRule = Browser.declarativeNetRequest.Rule;

/**
 * Makes the browser's rules these, or leaves the old ones in place: one rule too many and it refuses
 * them all. Answers how many addresses (a shape with somebody in it) have no rule: too many for the
 * browser, so the document and page rings have to do there.
 */
export async function applyRules(rules: readonly NetworkRule[]): Promise<number> {
  const { present, gone, missing, packed } = await compare(rules);
  const lastId = Math.max(0, ...present.map(({ id }) => id));
  if (gone.length > 0 || missing.length > 0)
    await browser.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: gone.map(({ id }) => id),
      addRules: missing.map((rule, at) => ({ ...rule, id: lastId + at + 1 })),
    });
  return peopleIn(rules) - packed.reduce((sum, { people }) => sum + people, 0);
}

/** Whether the browser's rules are these, as far as it has room for them. */
export async function holdsRules(rules: readonly NetworkRule[]): Promise<boolean> {
  const { gone, missing } = await compare(rules);
  return gone.length + missing.length === 0;
}

/** What the browser has, what of it is wanted no more, and what it lacks. */
async function compare(rules: readonly NetworkRule[]) {
  const dnr = browser.declarativeNetRequest;
  const present = (await dnr.getDynamicRules()).map(asGiven);
  const held = new Set(present.map(({ condition }) => condition.regexFilter));
  // What the browser holds already needs no asking.
  const packed = await packRules(
    rules,
    dnr.MAX_NUMBER_OF_REGEX_RULES,
    async (regex, caseSensitive) => held.has(regex) || isHeld(regex, caseSensitive),
  );
  const wanted = new Map(
    packed.map((one) => toDnrRule(one)).map((rule) => [canonical(rule), rule]),
  );
  const gone = present.filter(({ id: _, ...rule }) => !wanted.delete(canonical(rule)));
  return { present, gone, missing: [...wanted.values()], packed };
}

/** Firefox answers `null` for whatever a rule was not given (153). */
const asGiven = (rule: DnrRule): DnrRule =>
  JSON.parse(JSON.stringify(rule, (_, value: unknown) => value ?? undefined));

const peopleIn = (rules: readonly NetworkRule[]): number =>
  rules.reduce((sum, { people }) => sum + people.length, 0);

const isHeld: IsSupported = async (regex, isCaseSensitive) => {
  const options = { regex, isCaseSensitive, requireCapturing: true };
  return (await browser.declarativeNetRequest.isRegexSupported(options)).isSupported;
};

function toDnrRule({ rule, regex }: PackedRule): Omit<DnrRule, 'id'> {
  const { priority, action, caseSensitive, hosts, notHosts } = rule;
  return {
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
