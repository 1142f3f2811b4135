import type { FixturePage } from '../../fixtures/fixture.ts';
import type { Holdfast } from './both-browsers-test.ts';
import { expectPause } from './paused-tab.ts';
import type { Tab } from './tab.ts';

/** The host and the first part of the path: which of a site's apps draws the page. */
const appOf = ({ url }: FixturePage) => url.split('/', 4).join('/');

const addressOf = ({ url }: FixturePage) => url.slice(new URL(url).origin.length);

/**
 * Opens what shows the contact from another page of its app, where that has one to come from, and
 * otherwise as a page that is loaded. The tab is paused.
 */
export async function openWithinApp(
  { open, web }: Holdfast,
  shown: FixturePage,
  others: readonly FixturePage[],
): Promise<Tab> {
  const from = others.find((one) => appOf(one) === appOf(shown) && one.url !== shown.url);
  const page = await open('about:blank');
  for (const one of [shown, ...(from ? [from] : [])]) web.prefer(one);
  await page.goto((from ?? shown).url);
  if (from) await page.evaluate(`void go(${JSON.stringify(addressOf(shown))})`);
  await expectPause(page);
  return page;
}
