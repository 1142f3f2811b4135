import { runInBrowser } from './in-firefox.ts';
import type { Marionette } from './marionette.ts';

/** A preference of this name holds them: the driver's scripts share nothing else. */
const ASKED = 'holdfast.asked';

/**
 * Listens in Firefox itself for requests that an extension sends to anybody, from its background and
 * its pages; of its scripts in pages of sites the browser tells what they put there (a picture), but not
 * what they fetch, which counts as the page's. Where the user is led is no request of ours.
 */
export const watchOwnRequests = (marionette: Marionette, extensionId: string): Promise<void> =>
  runInBrowser(
    marionette,
    `const [asked, id] = values;
    Services.prefs.setStringPref(asked, '[]');
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal: by, externalContentPolicyType: type } = channel.loadInfo;
      const asker = (by.addonPolicy ?? by.contentScriptAddonPolicy)?.id;
      if (asker !== id || type === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
      const before = JSON.parse(Services.prefs.getStringPref(asked));
      Services.prefs.setStringPref(asked, JSON.stringify([...before, channel.URI.spec]));
    }, 'http-on-opening-request');`,
    ASKED,
    extensionId,
  );

/** Addresses that were asked for since the start, or since they were taken. */
export const takeOwnRequests = async (marionette: Marionette): Promise<string[]> =>
  runInBrowser<string[]>(
    marionette,
    `const asked = JSON.parse(Services.prefs.getStringPref(values[0]));
    Services.prefs.setStringPref(values[0], '[]');
    return asked;`,
    ASKED,
  );
