import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Holdfast } from './test.ts';

/** Registers the invented site's own worker, which from then on answers every page of it. */
export async function withSiteWorker(holdfast: Holdfast, url: string): Promise<Page> {
  const page = await holdfast.open(`${url}?worker`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.evaluate(() => fetch('/shell'));
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  holdfast.web.forget();
  return page;
}

/** Takes it away again: the browser is shared, and the next test must find the site without it. */
export async function withoutSiteWorker(holdfast: Holdfast, url: string): Promise<void> {
  const page = await holdfast.open(url);
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations())
      await worker.unregister();
  });
}
