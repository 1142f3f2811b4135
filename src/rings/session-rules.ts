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

/**
 * Adds what `make` answers to the rules that end with the session, and answers its number; nothing where
 * that answers nothing.
 */
export const addSessionRule = (
  make: (present: readonly Rule[]) => Omit<Rule, 'id'> | undefined,
): Promise<number | undefined> => {
  const add = () => inTurn('session rules', () => addOne(make));
  // The private side's rules are the same, and its locks are not: a number may be taken just now.
  return add().catch(add);
};

async function addOne(
  make: (present: readonly Rule[]) => Omit<Rule, 'id'> | undefined,
): Promise<number | undefined> {
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
}

/** Takes those of them back that are meant. */
export const dropSessionRules = (isMeant: (rule: Rule) => boolean): Promise<void> =>
  inTurn('session rules', async () => {
    const dnr = browser.declarativeNetRequest;
    const removeRuleIds = (await dnr.getSessionRules()).filter(isMeant).map(({ id }) => id);
    if (removeRuleIds.length > 0) await dnr.updateSessionRules({ removeRuleIds });
  });

/**
 * A page of just this address, opened in this tab. By a regular expression, since `*` and `^` are special
 * in a filter; by the filter where the address is too long for one.
 */
export async function loadOf(url: URL, tabId: number): Promise<Condition> {
  // With a question mark that nothing follows, of which `search` says nothing.
  const address = Object.assign(new URL(url), { hash: '', username: '', password: '' }).href;
  // What stands behind `#` is part of what a rule is compared with.
  const regexFilter = `^${escapeRegExp(address)}(?:#.*)?$`;
  const { isSupported } = await browser.declarativeNetRequest.isRegexSupported({
    regex: regexFilter,
  });
  const at = isSupported ? { regexFilter } : { urlFilter: `|${address}^` };
  return { ...at, tabIds: [tabId], resourceTypes: ['main_frame'] };
}
