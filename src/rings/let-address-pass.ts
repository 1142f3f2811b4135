import { browser } from 'wxt/browser';
import { escapeRegExp } from '../addresses/regex.ts';

const HIGHEST = 10_000;

/**
 * Lets this one address through in this tab until the browser is closed. For addresses that a rule
 * took for a contact's and that, read whole, are not: without it, going on would end here again.
 */
export const letAddressPass = (url: URL, tabId: number): Promise<void> =>
  navigator.locks.request('holdfast session rules', async () => {
    const dnr = browser.declarativeNetRequest;
    const ids = (await dnr.getSessionRules()).map(({ id }) => id);
    await dnr.updateSessionRules({
      addRules: [
        {
          id: Math.max(0, ...ids) + 1,
          priority: HIGHEST,
          action: { type: 'allow' },
          condition: {
            ...(await only(`${url.origin}${url.pathname}${url.search}`)),
            tabIds: [tabId],
            resourceTypes: ['main_frame'],
          },
        },
      ],
    });
  });

/** An expression, since `*` and `^` mean more than themselves in a filter; that for what is too long. */
async function only(address: string): Promise<{ regexFilter: string } | { urlFilter: string }> {
  const regexFilter = `^${escapeRegExp(address)}$`;
  const { isSupported } = await browser.declarativeNetRequest.isRegexSupported({
    regex: regexFilter,
  });
  return isSupported ? { regexFilter } : { urlFilter: `|${address}|` };
}
