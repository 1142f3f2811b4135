import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import {
  framesIn,
  isPaused,
  pressOnPause,
  standingOn,
  waitForNoPause,
  waitForPause,
  waitFrames,
} from '../tests/e2e/support/firefox-pause.ts';
import { namingIn } from '../tests/e2e/support/naming.ts';
import type { InventedWeb } from '../tests/invented/server.ts';
import { Findings } from './findings.ts';

/** The same walk as far as Firefox lets a driver see: the popup and the log are out of its sight. */
export async function walkInFirefox(
  browser: Browser,
  web: InventedWeb,
  shots: string,
): Promise<boolean> {
  const findings = new Findings();
  const page = await browser.newPage();
  const shot = async (name: string) => {
    const path = join(shots, `firefox-${name}.png`);
    await page.screenshot({ path });
    findings.note(`screenshot: ${path}`);
  };

  await page.goto('https://www.instagram.com/');
  await waitUntilGuarded();
  await shot('1-feed');
  web.forget();
  await page.click('#robin');
  await waitForPause(page);
  await waitFrames(page, 20);
  const first = await standingOn(page);
  await shot('2-pause');
  await pressOnPause(page, '.hold');
  await waitForNoPause(page);
  await shot('3-held');

  const naming = namingIn(web.requests);
  findings.say('requests that reached the site and name the contact', naming, naming.length === 0);
  const { all, contact } = await framesIn(page);
  findings.say(
    'frames with the contact’s page on top',
    `${contact} of ${all}`,
    contact === 0 && all > 0,
  );
  findings.say('still where it was', page.url(), page.url() === 'https://www.instagram.com/');

  // The next pause counts what the log holds: the urge got there.
  await page.click('#robin-post');
  await waitForPause(page);
  const second = await standingOn(page);
  findings.say(
    'the streak and the record, as the pauses show them',
    [first, second],
    isOneMore(first, second),
  );
  findings.note(
    'Firefox shows a driver neither the popup nor the log: open the popup by hand to see them.',
  );
  return findings.isGood;

  /** The extension is installed while the page may be loading already. */
  async function waitUntilGuarded(): Promise<void> {
    for (let tries = 0; tries < 50 && !(await isPaused(page)); tries++) {
      await page.goto('https://www.instagram.com/');
      // The story, so that the profile below is an attempt of its own.
      await page.evaluate(`document.querySelector('#tray-robin').click()`);
      await waitFrames(page);
    }
    await pressOnPause(page, '.hold');
    await waitForNoPause(page);
  }
}

function isOneMore(first: string, second: string): boolean {
  const count = (text: string) => Number(/(\d+) urges? today/.exec(text)?.[1] ?? 1);
  return /^12 days held/.test(first) && count(second) === count(first) + 1;
}
