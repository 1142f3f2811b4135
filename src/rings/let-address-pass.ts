import { browser } from 'wxt/browser';

/**
 * Lets this one address through in this tab until the browser is closed. For addresses that a rule
 * took for a contact's and that, read whole, are not: without it, going on would end here again.
 */
export async function letAddressPass(url: URL, tabId: number): Promise<void> {
  const dnr = browser.declarativeNetRequest;
  const ids = (await dnr.getSessionRules()).map(({ id }) => id);
  await dnr.updateSessionRules({
    addRules: [
      {
        id: Math.max(0, ...ids) + 1,
        priority: HIGHEST,
        action: { type: 'allow' },
        condition: {
          urlFilter: `|${url.origin}${url.pathname}${url.search}|`,
          tabIds: [tabId],
          resourceTypes: ['main_frame'],
        },
      },
    ],
  });
}

const HIGHEST = 10_000;
