import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

/**
 * Who asks, by rank: our script in a site's page, which speaks for this tab and host alone, or one
 * of our own pages.
 */
export type Asker =
  | { readonly rank: 'page'; readonly tabId: number; readonly host: string }
  | { readonly rank: 'own' };
export type Rank = Asker['rank'];

/**
 * Who sent a message, by what the browser says of it and never by what stands in it. Nothing for
 * anybody else: another extension, a frame, a document that has no web address or origin of its own.
 */
export function askerOf(sender: Browser.runtime.MessageSender): Asker | undefined {
  const { id, url = '', origin, frameId = 0, tab } = sender;
  if (id !== browser.runtime.id || frameId !== 0) return undefined;
  // An older browser tells no origin.
  if (origin !== undefined && !url.startsWith(`${origin}/`)) return undefined;
  if (url.startsWith(browser.runtime.getURL('/'))) return { rank: 'own' };
  const { protocol = '', hostname = '' } = URL.parse(url) ?? {};
  if (!/^https?:$/.test(protocol) || tab?.id === undefined) return undefined;
  return { rank: 'page', tabId: tab.id, host: hostname };
}
