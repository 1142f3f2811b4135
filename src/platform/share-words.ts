import { browser } from 'wxt/browser';
import { isSame } from '../same.ts';
import { inTurn } from './in-turn.ts';
import { languageOf, loadWords } from './load-words.ts';
import { KEYS, readFacts } from './stored.ts';

/** What is said over pages; the other words are of our own pages. */
const IN_PAGES = /^(pause|point)\./;

/**
 * Leaves the words that are said over pages where those find them: in the user's language, and without
 * being part of what every page loads. One after another, or a language that was chosen before would
 * be written over the one that was chosen since.
 */
export const shareWords = (): Promise<void> => inTurn('words', share);

async function share(): Promise<void> {
  const { settings, words } = await readFacts();
  const { locale, messages } = await loadWords(languageOf(settings));
  const shared = {
    locale,
    messages: Object.fromEntries(Object.entries(messages).filter(([key]) => IN_PAGES.test(key))),
  };
  if (!isSame(words, shared)) await browser.storage.local.set({ [KEYS.words]: shared });
}
