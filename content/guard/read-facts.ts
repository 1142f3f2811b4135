import { isLeftBehind } from '../../src/platform/record/keep.ts';
import { type Facts, readFacts } from '../../src/platform/stored.ts';
import { delay } from '../delay.ts';

/** How long a storage that fails is left alone before it is asked once more, in ms. */
const AGAIN_AFTER_MS = [100, 1000, 5000, 30_000];

/**
 * The facts, asked for again where the storage fails: until they are there this page goes unguarded,
 * and nothing else asks for them. Rejects where it goes on failing, and at once in a page that an
 * update left behind.
 */
export async function readFactsInTheEnd(): Promise<Facts> {
  for (const wait of AGAIN_AFTER_MS) {
    try {
      return await readFacts();
    } catch (error) {
      if (isLeftBehind()) throw error;
      await delay(wait);
    }
  }
  return readFacts();
}
