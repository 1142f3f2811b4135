import { browser } from 'wxt/browser';
import { escapeRegExp } from '../addresses/regex.ts';
import { keyOf } from '../same.ts';

const HIGHEST = 10_000;
/** The browser has room for some thousand; the oldest go first. */
const MOST = 200;

/**
 * Lets this one address through in this tab until the browser is closed or who is guarded changes. For
 * addresses that a rule took for a contact's and that, read whole, are not: without it, going on would
 * end here again.
 */
export const allowAddress = (url: URL, tabId: number): Promise<void> =>
  navigator.locks.request('holdfast session rules', async () => {
    const dnr = browser.declarativeNetRequest;
    const condition = {
      ...(await only(`${url.origin}${url.pathname}${url.search}`)),
      tabIds: [tabId],
      resourceTypes: ['main_frame' as const],
    };
    const present = await dnr.getSessionRules();
    const isThere = present.some((rule) => keyOf(rule.condition) === keyOf(condition));
    if (isThere) return;
    const ids = present.map(({ id }) => id).sort((a, b) => a - b);
    await dnr.updateSessionRules({
      removeRuleIds: ids.slice(0, Math.max(0, ids.length - MOST + 1)),
      addRules: [
        {
          id: Math.max(0, ...ids) + 1,
          priority: HIGHEST,
          action: { type: 'allow' },
          condition,
        },
      ],
    });
  });

/** Takes all of that back: who is guarded is another now, and an address may name somebody. */
export const dropAllowedAddresses = (): Promise<void> =>
  navigator.locks.request('holdfast session rules', async () => {
    const dnr = browser.declarativeNetRequest;
    const present = await dnr.getSessionRules();
    if (present.length > 0)
      await dnr.updateSessionRules({ removeRuleIds: present.map(({ id }) => id) });
  });

/**
 * A regular expression, since `*` and `^` are special in a filter; the filter where the address is too
 * long for one.
 */
async function only(address: string): Promise<{ regexFilter: string } | { urlFilter: string }> {
  // What stands behind `#` is part of what a rule is compared with.
  const regexFilter = `^${escapeRegExp(address)}(?:#.*)?$`;
  const { isSupported } = await browser.declarativeNetRequest.isRegexSupported({
    regex: regexFilter,
  });
  return isSupported ? { regexFilter } : { urlFilter: `|${address}^` };
}
