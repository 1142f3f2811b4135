import { expect } from 'playwright/test';

/** A page of Playwright's, or a tab of the tests that run in both browsers. */
interface Page {
  reload(): Promise<unknown>;
  evaluate<T>(expression: string): Promise<T>;
}

interface Holdfast<P extends Page> {
  readonly web: { forget(): void };
  open(url: string): Promise<P>;
}

/** Registers the invented site's own worker, which from then on answers every page of it. */
export async function withSiteWorker<P extends Page>(
  holdfast: Holdfast<P>,
  url: string,
): Promise<P> {
  const page = await holdfast.open(`${url}?worker`);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.evaluate(`fetch('/shell').then(() => true)`);
  await page.reload();
  await expect
    .poll(() => page.evaluate<boolean>('navigator.serviceWorker.controller !== null'))
    .toBe(true);
  holdfast.web.forget();
  return page;
}

/** Takes it away again: the browser is shared, and the next test must find the site without it. */
export async function withoutSiteWorker<P extends Page>(
  holdfast: Holdfast<P>,
  url: string,
): Promise<void> {
  const page = await holdfast.open(url);
  await page.evaluate(
    `navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))`,
  );
}
