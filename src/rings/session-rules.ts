import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { escapeRegExp } from '../addresses/regex.ts';
import { inTurn } from '../platform/in-turn.ts';

type Rule = Browser.declarativeNetRequest.Rule;
type Condition = Browser.declarativeNetRequest.RuleCondition;

/** Above every rule of the network ring. */
export const ABOVE_ALL = 10_000;
/** The browser has room for some thousand; the oldest go first. */
const MOST = 200;

/** Adds a rule that ends with the session; answers its number. */
export const addSessionRule = (make: (present: readonly Rule[]) => Omit<Rule, 'id'> | undefined) =>
  inTurn('session rules', async () => {
    const dnr = browser.declarativeNetRequest;
    const present = await dnr.getSessionRules();
    const rule = make(present);
    if (!rule) return undefined;
    const ids = present.map(({ id }) => id).sort((a, b) => a - b);
    const id = Math.max(0, ...ids) + 1;
    await dnr.updateSessionRules({
      removeRuleIds: ids.slice(0, Math.max(0, ids.length - MOST + 1)),
      addRules: [{ id, ...rule }],
    });
    return id;
  });

/** Takes these back, or all of them. */
export const dropSessionRules = (those?: readonly number[]): Promise<void> =>
  inTurn('session rules', async () => {
    const dnr = browser.declarativeNetRequest;
    const removeRuleIds = those ?? (await dnr.getSessionRules()).map(({ id }) => id);
    if (removeRuleIds.length > 0)
      await dnr.updateSessionRules({ removeRuleIds: [...removeRuleIds] });
  });

/**
 * A page of just this address, opened in this tab. By a regular expression, since `*` and `^` are special
 * in a filter; by the filter where the address is too long for one.
 */
export async function loadOf({ origin, pathname, search }: URL, tabId: number): Promise<Condition> {
  const address = `${origin}${pathname}${search}`;
  // What stands behind `#` is part of what a rule is compared with.
  const regexFilter = `^${escapeRegExp(address)}(?:#.*)?$`;
  const { isSupported } = await browser.declarativeNetRequest.isRegexSupported({
    regex: regexFilter,
  });
  const at = isSupported ? { regexFilter } : { urlFilter: `|${address}^` };
  return { ...at, tabIds: [tabId], resourceTypes: ['main_frame'] };
}
