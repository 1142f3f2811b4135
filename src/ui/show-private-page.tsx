import { type ComponentChild, render } from 'preact';
import { speakToUser } from '../platform/load-words.ts';
import { reporter } from '../platform/report.ts';
import { readFacts, watchFacts } from '../platform/stored.ts';
import { keepFocus } from './keep-focus.ts';
import { PinGate } from './pin-gate.tsx';
import { setLanguage } from './set-language.ts';
import { setTitle } from './set-title.ts';

/** Shows a page that tells about the user: behind the PIN, and with the title that they want seen. */
export async function showPrivatePage(page: ComponentChild): Promise<void> {
  addEventListener('unhandledrejection', ({ reason }) => reporter('page')(reason));
  keepFocus(document);
  // A worker cannot ask for it: without it a browser that runs out of room may throw the record away.
  void navigator.storage.persist().catch(() => {});
  await speakToUser();
  setLanguage(document);
  const followTitle = async () => setTitle(document, (await readFacts()).settings.discreet);
  await followTitle();
  watchFacts(followTitle, new AbortController().signal);
  const place = document.querySelector('#app');
  if (place) render(<PinGate>{page}</PinGate>, place);
}
