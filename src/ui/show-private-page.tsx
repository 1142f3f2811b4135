import { type ComponentChild, render } from 'preact';
import { locale } from '../locales/text.ts';
import { isAwayFromLog } from '../platform/away-from-log.ts';
import { sendErrand } from '../platform/calls/errand.ts';
import { speakToUser } from '../platform/load-words.ts';
import { watchFacts } from '../platform/stored.ts';
import { keepFocus } from './keep-focus.ts';
import { takeOpenedMark } from './opened-ordinarily.ts';
import { PinGate } from './pin-gate.tsx';
import { reportUncaught } from './report-uncaught.ts';
import { sayUnreadable } from './say-unreadable.ts';
import { setLanguage } from './set-language.ts';
import { setTitle } from './set-title.ts';

/**
 * Shows a page that tells about the user: behind the PIN, and with the title and in the language that they
 * want. Of what happened a private window has no log, nor has a container: from there it is opened in an
 * ordinary tab.
 */
export async function showPrivatePage(page: () => ComponentChild): Promise<void> {
  const { pathname, hash } = location;
  const isOpened = takeOpenedMark();
  if (isAwayFromLog() && !isOpened && (await sendErrand(`${pathname as '/'}${hash}`)))
    return close();
  reportUncaught(window);
  keepFocus(document);
  // A worker cannot ask for it: without it a browser that runs out of room may throw the record away.
  void navigator.storage.persist().catch(() => {});
  const place = document.querySelector('#app');
  await speakToUser().catch(sayUnreadable(place));
  let spoken: string | undefined;
  const draw = () => place && render(<PinGate>{page()}</PinGate>, place);
  /** In another language every word is another one; what is half entered stays. */
  const follow = async () => {
    const { settings } = await speakToUser();
    setTitle(document, settings.discreet);
    if (locale() === spoken) return;
    spoken = locale();
    setLanguage(document.documentElement);
    draw();
  };
  await follow();
  watchFacts(follow, new AbortController().signal);
}
