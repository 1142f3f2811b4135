import { beforeEach, vi } from 'vitest';
import { packWords, speakEnglish } from './words.ts';

// Tables of cases say things before any test runs.
speakEnglish();
beforeEach(packWords);

// How fast a machine is is no reason to fail: a second is not enough on a busy one.
const { waitFor } = vi;
vi.waitFor = (look, options = 30_000) => waitFor(look, options);
