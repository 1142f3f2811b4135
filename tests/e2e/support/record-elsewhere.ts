import type { Firefox } from './firefox.ts';
import type { FirefoxTab } from './firefox-tab.ts';
import { until } from './until.ts';

const SHOWN = `location.pathname === '/record.html' && !browser.extension.inIncognitoContext &&
  document.querySelector('.urges > li') !== null`;

/** The record, shown with something in it in a tab that is none of a private window. */
export const recordElsewhere = (firefox: Firefox): Promise<FirefoxTab> =>
  until(async () => {
    for (const tab of await firefox.otherTabs())
      if (await tab.evaluate<boolean>(SHOWN).catch(() => false)) return tab;
    return undefined;
  }, 'the record is shown in an ordinary tab');
