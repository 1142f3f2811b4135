import { browser } from 'wxt/browser';
import { ARTICLE_REASONS } from '../reasons/article.ts';
import { isSame } from './same.ts';
import { KEYS, readFacts } from './stored.ts';

/** Leaves the reasons where pages find them: their text is too much to load into every page. */
export async function shareReasons(): Promise<void> {
  const { reasons } = await readFacts();
  if (!isSame(reasons, ARTICLE_REASONS))
    await browser.storage.local.set({ [KEYS.reasons]: ARTICLE_REASONS });
}
