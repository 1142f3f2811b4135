import { runInBrowser } from './in-firefox.ts';
import type { Marionette } from './marionette.ts';

/** A preference of this name says how often it was asked: the driver's scripts share nothing else. */
const ASKED = 'holdfast.askedToLeave';

/**
 * Whenever the tab in front would ask whether to leave its page, the answer is to stay, but for the
 * tab being closed: the next test wants it gone. It is given in place of the dialog: once that is there,
 * the driver leaves, whatever else is pressed in it.
 */
export const stayInFront = (marionette: Marionette): Promise<void> =>
  runInBrowser(
    marionette,
    `const [asked] = values;
    const { PromptCollection } = ChromeUtils.importESModule(
      'resource:///modules/PromptCollection.sys.mjs');
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const { selectedTab: tab, selectedBrowser: { browserId } } = gBrowser;
    const ask = PromptCollection.prototype.asyncBeforeUnloadCheck;
    Services.prefs.setIntPref(asked, 0);
    PromptCollection.prototype.asyncBeforeUnloadCheck = function (context) {
      const isClosing = tab._pendingPermitUnload;
      if (context.browserId !== browserId || isClosing) return ask.call(this, context);
      Services.prefs.setIntPref(asked, Services.prefs.getIntPref(asked) + 1);
      return Promise.resolve(false);
    };`,
    ASKED,
  );

export const timesAsked = (marionette: Marionette): Promise<number> =>
  runInBrowser(marionette, 'return Services.prefs.getIntPref(values[0]);', ASKED);
