import type { Page } from 'playwright';
import { waysIn } from '../e2e/support/fixture-ways.ts';
import { frames } from '../e2e/support/paused-page.ts';
import { contactOn } from '../e2e/support/people.ts';
import { startAfresh } from '../e2e/support/start-afresh.ts';
import type { FixturePage } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/index.ts';
import { type Bench, inBrowser } from './browsers.ts';
import type { Row } from './row.ts';

/**
 * How often a pause comes where the contact is only mentioned, or somebody else is open: on each page
 * of every site's fixture, with the contact as that site knows them. Beside it their own pages, on
 * which one has to come.
 */
export async function benchMentions(bench: Bench): Promise<Row[]> {
  const count = { others: 0, falsely: 0, theirs: 0, rightly: 0 };
  await inBrowser(bench, bench.extension, async (chromium) => {
    for (const fixture of FIXTURES) {
      const settings = { sites: [fixture.site] };
      const after = { contacts: [contactOn(fixture)], settings };
      await (await chromium.worker()).evaluate(startAfresh, { after, before: undefined });
      const { others, theirs } = waysIn(fixture);
      for (const [pages, all, paused] of [
        [others, 'others', 'falsely'],
        [theirs, 'theirs', 'rightly'],
      ] as const)
        for (const shown of pages) {
          const page = await chromium.context.newPage();
          count[all]++;
          if (await isPaused(page, bench, shown)) count[paused]++;
          await page.close();
        }
    }
  });
  const { others, falsely, theirs, rightly } = count;
  return [
    {
      what: 'false pauses on pages that only mention the contact, or are of others',
      bar: '0',
      holdfast: `${falsely} of ${others} pages of ${FIXTURES.length} sites`,
      beside: `on the contact’s own: ${rightly} of ${theirs}`,
      isMet: falsely === 0 && others > 0 && rightly === theirs,
    },
  ];
}

/** Over the page, or on Holdfast's own. */
async function isPaused(page: Page, { web }: Bench, shown: FixturePage): Promise<boolean> {
  web.prefer(shown);
  await page.goto(shown.url).catch(() => {});
  const hold = page.locator('.hold');
  if (page.url().startsWith('chrome-extension:')) await hold.waitFor();
  else await frames(page, 20);
  return (await hold.count()) > 0;
}
