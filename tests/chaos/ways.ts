import type { Page } from 'playwright';

/** How an attempt is made, from an open page of the site. */
export const WAYS = {
  // It is stopped, or replaced by the pause: either is an error to the driver.
  typed: async (page: Page, url: string) => void (await page.goto(url).catch(() => {})),
  inApp: (page: Page, url: string) => page.evaluate(`go(${JSON.stringify(new URL(url).pathname)})`),
  async link(page: Page, url: string) {
    await page.evaluate((href) => {
      document.querySelector('#to-them')?.remove();
      const link = Object.assign(document.createElement('a'), { href, id: 'to-them' });
      link.textContent = 'them';
      link.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;padding:9px';
      document.body.append(link);
    }, url);
    await page.click('#to-them');
  },
} satisfies Record<string, (page: Page, url: string) => Promise<unknown>>;

export type WayIn = keyof typeof WAYS;
export const WAYS_IN = Object.keys(WAYS) as WayIn[];
