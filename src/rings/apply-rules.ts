import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { eachByItself } from '../platform/each-by-itself.ts';
import { PAUSE_PAGE } from '../platform/pause-address.ts';
import { canonical } from '../same.ts';
import type { NetworkRule } from './network-rules.ts';
import { type IsSupported, type PackedRule, packRules } from './pack-rules.ts';
import { changeFor, growthOf, type RuleDifference, ruleDifference } from './rule-difference.ts';
import { isSingle, MOST_SINGLE } from './session-rules.ts';

type DnrRule = Browser.declarativeNetRequest.Rule;

/**
 * Makes the browser's rules these, or leaves the old ones in place: one rule too many and it refuses
 * them all. What is there for a pass ends with the browser's session, since a pass may, and nothing of ours
 * runs before the first address is asked for in the next; a pass that goes on is put back then. Answers how
 * many addresses (a shape with somebody in it) have no rule: too many for the browser, so the document and
 * page rings have to do there.
 */
export async function applyRules(rules: readonly NetworkRule[]): Promise<number> {
  const dnr = browser.declarativeNetRequest;
  const { lasting, ofPasses, packed } = await compare(rules);
  const steps = [
    {
      growth: growthOf(lasting),
      write: () => put(lasting, (change) => dnr.updateDynamicRules(change)),
    },
    {
      growth: growthOf(ofPasses),
      write: () => put(ofPasses, (change) => dnr.updateSessionRules(change)),
    },
  ];
  // Their room is one: what becomes less makes room for what becomes more.
  await eachByItself(steps.toSorted((a, b) => a.growth - b.growth).map(({ write }) => write));
  return peopleIn(rules) - packed.reduce((sum, { people }) => sum + people, 0);
}

/** Whether the browser's rules are these, as far as it has room for them. */
export async function holdsRules(rules: readonly NetworkRule[]): Promise<boolean> {
  const { lasting, ofPasses } = await compare(rules);
  return !changeFor(lasting) && !changeFor(ofPasses);
}

async function put(
  difference: RuleDifference,
  update: (change: Browser.declarativeNetRequest.UpdateRuleOptions) => Promise<void>,
): Promise<void> {
  const change = changeFor(difference);
  if (change) await update(change);
}

async function compare(rules: readonly NetworkRule[]) {
  const dnr = browser.declarativeNetRequest;
  const lasting = (await dnr.getDynamicRules()).map(asGiven);
  const ofPasses = (await dnr.getSessionRules()).filter((one) => !isSingle(one)).map(asGiven);
  const held = new Set([...lasting, ...ofPasses].map(({ condition }) => condition.regexFilter));
  // What the browser holds already needs no asking.
  const packed = await packRules(
    rules,
    dnr.MAX_NUMBER_OF_REGEX_RULES - MOST_SINGLE,
    async (regex, caseSensitive) => held.has(regex) || isSupported(regex, caseSensitive),
  );
  const wanted = (ofPass: boolean) =>
    packed.filter(({ rule }) => rule.ofPass === ofPass).map(toDnrRule);
  return {
    lasting: ruleDifference(lasting, wanted(false), canonical),
    ofPasses: ruleDifference(ofPasses, wanted(true), canonical),
    packed,
  };
}

/** Firefox answers `null` for whatever a rule was not given (153). */
const asGiven = (rule: DnrRule): DnrRule =>
  JSON.parse(JSON.stringify(rule, (_, value: unknown) => value ?? undefined));

const peopleIn = (rules: readonly NetworkRule[]): number =>
  rules.reduce((sum, { people }) => sum + people.length, 0);

const isSupported: IsSupported = async (regex, isCaseSensitive) => {
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
