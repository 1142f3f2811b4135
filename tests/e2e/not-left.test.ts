import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  framesOf,
  hold,
  tabAt,
} from './support/paused-tab.ts';
import { robin } from './support/people.ts';

const FEED = 'https://www.instagram.com/';
const ELEMENT = 'https://app.element.io/#/home';

// The app has drawn the contact below by then, with the address of the page before.
test('a page that cannot be left stays under its pause, which asks again', async ({ holdfast }) => {
  const page = await holdfast.open(`${FEED}#latest`);
  const asked = await page.stay();
  // A message is begun: the browser asks whether to leave, and the user stays.
  await page.click('body');
  await page.evaluate(() => {
    const stay = (event: Event) => event.preventDefault();
    Object.assign(window, { letGo: () => removeEventListener('beforeunload', stay) });
    addEventListener('beforeunload', stay);
  });
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await hold(page);
  await expect.poll(asked).toBe(1);
  await page.waitFor('.pause[aria-busy=true]');
  await page.waitFor('.pause:not([aria-busy])', 'visible', 30_000);
  expect(await page.text('.pause [role=alert]')).toContain('still there');
  expect((await framesOf(page)).contact).toBe(0);
  expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'held' })]);
  await page.evaluate('void letGo()');
  await hold(page);
  await expectNoPause(page);
  await expectUrl(page, FEED);
  expect(await page.count('[data-contact-page]')).toBe(0);
  expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'held' })]);
});

test(
  'a chat that cannot be read, alone in its tab, is left for the home behind its `#`',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['element'], pauseWhereLost: ['element'] });
    const list = await holdfast.open(ELEMENT);
    const unread = '/#/room/!unread:matrix.example';
    await list.evaluate((url) => void open(url, '_blank', 'noopener'), unread);
    const page = await tabAt(holdfast, new URL(unread, ELEMENT).href);
    await expectPause(page);
    await hold(page);
    await expectNoPause(page);
    await expectUrl(page, ELEMENT);
  },
);
