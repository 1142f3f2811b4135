import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packWords, speakEnglish } from './words.ts';

// Tables of cases say things before any test runs.
speakEnglish();
beforeEach(packWords);
// Before the next file is read, too, which looks around as it is: Vitest does so as a test begins.
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
});

// How fast a machine is is no reason to fail: a second is not enough on a busy one.
const { waitFor } = vi;
vi.waitFor = (look, options = 30_000) => waitFor(look, options);
