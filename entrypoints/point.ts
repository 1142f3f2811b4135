import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourOwn } from '../content/our-own.ts';
import { describePlace } from '../content/point/describe.ts';
import { startPointing } from '../content/point/pointing.ts';
import { pagesLike } from '../src/addresses/pages-like.ts';
import { speak } from '../src/locales/text.ts';
import { callWorker } from '../src/platform/calls/call-worker.ts';
import { readFacts } from '../src/platform/stored.ts';

/** Loaded once into the page whose chat the user wants to show, when they ask for it in the popup. */
export default defineUnlistedScript(async () => {
  const { words } = await readFacts();
  if (words) speak(words);
  ourOwn('holdfastPointing')?.();
  globalThis.holdfastPointing = startPointing(window, ({ element, name }) => {
    const place = { ...pagesLike(new URL(location.href)), selector: describePlace(element) };
    return callWorker('pointed', { name, place }).then(
      (isTaken) => isTaken === true,
      () => false,
    );
  });
});
