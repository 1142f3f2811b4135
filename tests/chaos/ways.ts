import type { Tab } from '../e2e/support/tab.ts';

/** How an attempt is made, from an open page of the site. */
export const WAYS = {
  typed: (tab: Tab, url: string) => tab.goto(url),
  inApp: (tab: Tab, url: string) =>
    tab.evaluate(`void go(${JSON.stringify(new URL(url).pathname)})`),
  async link(tab: Tab, url: string) {
    await tab.evaluate((href) => {
      document.querySelector('#to-them')?.remove();
      const link = Object.assign(document.createElement('a'), { href, id: 'to-them' });
      link.textContent = 'them';
      link.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;padding:9px';
      document.body.append(link);
    }, url);
    await tab.click('#to-them');
  },
} satisfies Record<string, (tab: Tab, url: string) => Promise<unknown>>;

export type WayIn = keyof typeof WAYS;
export const WAYS_IN = Object.keys(WAYS) as WayIn[];
