import { join } from 'node:path';
import type { Chromium } from '../tests/e2e/support/chromium.ts';
import { namingIn } from '../tests/e2e/support/naming.ts';
import { frames, framesOf, pauseOn } from '../tests/e2e/support/paused-page.ts';
import { storedUrges } from '../tests/e2e/support/stored-urges.ts';
import type { InventedWeb } from '../tests/invented/server.ts';
import { Findings } from './findings.ts';

/**
 * Feed, click on the contact, pause, hold, popup: prints what was seen, answers whether it was
 * right.
 */
export async function walkInChromium(
  { context, extensionId, own }: Chromium,
  web: InventedWeb,
  shots: string,
): Promise<boolean> {
  const findings = new Findings();
  const shot = async (page: typeof feed, name: string) => {
    const path = join(shots, `${name}.png`);
    await page.screenshot({ path });
    findings.note(`screenshot: ${path}`);
  };

  const feed = await context.newPage();
  await feed.goto('https://www.instagram.com/');
  await shot(feed, '1-feed');
  const tab = await guardedTab(feed.url(), context, extensionId);
  web.forget();

  await feed.click('#robin');
  await pauseOn(feed).waitFor();
  await frames(feed, 20);
  await shot(feed, '2-pause');
  await pauseOn(feed).click();
  await pauseOn(feed).waitFor({ state: 'detached' });
  await shot(feed, '3-held');

  const naming = namingIn(web.requests);
  findings.say('requests that reached the site and name the contact', naming, naming.length === 0);
  const { all, contact } = await framesOf(feed);
  findings.say(
    'frames with the contact’s page on top',
    `${contact} of ${all}`,
    contact === 0 && all > 0,
  );
  findings.say('still where it was', feed.url(), feed.url() === 'https://www.instagram.com/');

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 340, height: 500 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  await popup.getByText('Today: 1 of 1 urge held').waitFor();
  await shot(popup, '4-popup');
  const [urge, ...more] = await popup.evaluate(storedUrges);
  findings.say(
    'the urge as stored',
    urge,
    urge?.outcome === 'held' &&
      urge.site === 'instagram' &&
      urge.surface === 'profile' &&
      more.length === 0,
  );
  const streak = (await popup.locator('.ring > div > *').allTextContents()).join(' ');
  // One more where midnight came in between.
  findings.say('the streak', streak, /^1[23] days$/.test(streak));
  const asked = own.take();
  findings.say('requests of the extension itself', asked, asked.length === 0);
  return findings.isGood;
}

/** The id of the tab with this address, once its guard answers: the build was installed just now. */
async function guardedTab(url: string, context: Chromium['context'], id: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const tab = await page.evaluate(async (of) => {
    for (let tries = 0; tries < 200; tries++) {
      const [{ id: tabId = -1 } = {}] = await chrome.tabs.query({ url: of });
      const answer = await chrome.tabs.sendMessage(tabId, 'look').catch(() => undefined);
      if (answer) return tabId;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('The page is not guarded');
  }, url);
  await page.close();
  return tab;
}
