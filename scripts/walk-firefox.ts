import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Firefox } from '../tests/e2e/support/firefox.ts';
import { namingIn } from '../tests/e2e/support/naming.ts';
import {
  expectNoPause,
  expectPause,
  frames,
  framesOf,
  hold,
} from '../tests/e2e/support/paused-tab.ts';
import { storedUrges } from '../tests/e2e/support/stored-urges.ts';
import type { InventedWeb } from '../tests/invented/server.ts';
import { Findings } from './findings.ts';

const FEED = 'https://www.instagram.com/';

/**
 * Feed, click on the contact, pause, hold, popup: prints what was seen, answers whether it was
 * right.
 */
export async function walkInFirefox(
  firefox: Firefox,
  web: InventedWeb,
  shots: string,
): Promise<boolean> {
  const findings = new Findings();
  const page = await firefox.newTab();
  const shot = async (tab: typeof page, name: string) => {
    const path = join(shots, `firefox-${name}.png`);
    await writeFile(path, await tab.screenshot());
    findings.note(`screenshot: ${path}`);
  };

  // The extension was installed just now: its rings are in place once the guard is registered.
  await firefox.inBackground(async () => {
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
      await new Promise((done) => setTimeout(done, 20));
    await navigator.locks.request('holdfast rings', () => {});
  }, null);
  await page.goto(FEED);
  await shot(page, '1-feed');
  web.forget();
  await page.click('#robin');
  await expectPause(page);
  await frames(page, 20);
  await shot(page, '2-pause');
  await hold(page);
  await expectNoPause(page);
  await shot(page, '3-held');

  const naming = namingIn(web.requests);
  findings.say('requests that reached the site and name the contact', naming, naming.length === 0);
  const { all, contact } = await framesOf(page);
  findings.say(
    'frames with the contact’s page on top',
    `${contact} of ${all}`,
    contact === 0 && all > 0,
  );
  findings.say('still where it was', await page.url(), (await page.url()) === FEED);

  const popup = await firefox.newTab();
  await popup.goto(firefox.address('popup.html'));
  await popup.waitFor('.ring > div:not(:empty)');
  await shot(popup, '4-popup');
  const [urge, ...more] = await firefox.inBackground(storedUrges, undefined);
  findings.say(
    'the urge as stored',
    urge,
    urge?.outcome === 'held' && urge.surface === 'profile' && more.length === 0,
  );
  const streak = await popup.text('.ring > div');
  // One more where midnight came in between.
  findings.say('the streak', streak, /^1[23]\s*days$/.test(streak));
  const asked = await firefox.takeOwnRequests();
  findings.say('requests of the extension itself', asked, asked.length === 0);
  return findings.isGood;
}
