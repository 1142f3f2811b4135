import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { escapeRegExp } from '../addresses/regex.ts';
import { inTurn } from '../platform/in-turn.ts';

type Rule = Browser.declarativeNetRequest.Rule;
type Condition = Browser.declarativeNetRequest.RuleCondition;

/** Above every rule of the network ring, both as a priority and as a rule's id. */
export const ABOVE_ALL = 10_000;
/** The oldest go first. The network ring leaves as much room: Chromium counts all its expressions together. */
export const MOST_SINGLE = 100;

/** Those of single addresses; the others are the network ring's own, for passes (`apply-rules.ts`). */
export const isSingle = ({ id }: Pick<Rule, 'id'>): boolean => id > ABOVE_ALL;

/**
 * Adds what `make` answers to the rules of single addresses, which end with the session, and answers its
 * number; nothing where that answers nothing.
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
  const present = await singleRules();
  const rule = make(present);
  if (!rule) return undefined;
  const ids = present.map(({ id }) => id).sort((a, b) => a - b);
  const id = Math.max(ABOVE_ALL, ...ids) + 1;
  await dnr.updateSessionRules({
    removeRuleIds: ids.slice(0, Math.max(0, ids.length - MOST_SINGLE + 1)),
    addRules: [{ id, ...rule }],
  });
  return id;
}

/** Takes those of them back that are meant. */
export const dropSessionRules = (isMeant: (rule: Rule) => boolean): Promise<void> =>
  inTurn('session rules', async () => {
    const removeRuleIds = (await singleRules()).filter(isMeant).map(({ id }) => id);
    if (removeRuleIds.length > 0)
      await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  });

const singleRules = async (): Promise<Rule[]> =>
  (await browser.declarativeNetRequest.getSessionRules()).filter(isSingle);

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
