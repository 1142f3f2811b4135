import { expect } from 'playwright/test';
import {
  goOn,
  isPaused,
  pressOnPause,
  standingOn,
  waitForNoPause,
  waitForPause,
} from './support/firefox-pause.ts';
import { FEED, test } from './support/firefox-test.ts';

test.use({ own: 'outcomes' });

test('continuing goes where it pointed, and a chat breaks the streak', async ({ firefox }) => {
  const page = await firefox.open('https://web.whatsapp.com/');
  await page.click('#row-robin');
  await waitForPause(page);
  expect(await standingOn(page)).toMatch(/^12 days held2 urges today$/);
  await goOn(page, 'birthday');
  await page.waitForSelector('#main header');
  expect(await isPaused(page)).toBe(false);
  await page.close();

  const other = await firefox.open(FEED);
  await other.click('#robin');
  await waitForPause(other);
  await expect.poll(() => standingOn(other)).toContain('A new start, today');
  await pressOnPause(other, '.hold');
  await waitForNoPause(other);
  expect(other.url()).toBe(FEED);
  await other.close();
});
