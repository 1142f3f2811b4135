import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  framesOf,
  hold,
  tabAt,
} from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import type { Tab } from './support/tab.ts';

const FEED = 'https://www.instagram.com/';
const ELEMENT = 'https://app.element.io/#/home';

// The app has drawn the contact below by then, with the address of the page before.
test('a page that cannot be left stays under its pause, which asks again', async ({ holdfast }) => {
  const page = await holdfast.open(`${FEED}#latest`);
  const asked = await page.stay();
  // The browser asks whether to leave, and the user stays.
  await page.click('body');
  await page.evaluate(stayHere);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await hold(page);
  await expectAskedAnew(page, asked);
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

test(
  'a talk that cannot be read stays under its pause for as long as it cannot be left',
  IN_MATRIX,
  async ({ holdfast }) => {
    const site = 'lake.example';
    await holdfast.reset([robin()], {
      sites: [site],
      ownSites: [{ host: site, addresses: [] }],
      pointed: [{ site, path: '/talk/*/**', selector: 'header [role=heading]' }],
      pauseWhereLost: [site],
    });
    const page = await holdfast.open(`https://${site}/`);
    await page.goto(`https://${site}/talk/14`);
    const asked = await page.stay();
    // It is not painted while its name may still be coming.
    await page.click('body', { where: 'its own' });
    await page.evaluate(stayHere);
    await expectPause(page);
    await hold(page);
    await expectAskedAnew(page, asked);
    await page.evaluate('void letGo()');
    await hold(page);
    await expectUrl(page, `https://${site}/`);
    await expectNoPause(page);
  },
);

/** The user stayed as the browser asked, and the pause says so. */
async function expectAskedAnew(page: Tab, asked: () => Promise<number>): Promise<void> {
  await expect.poll(asked).toBe(1);
  await page.waitFor('.pause[aria-busy=true]');
  await page.waitFor('.pause:not([aria-busy])', 'visible', 30_000);
  expect(await page.text('.pause [role=alert]')).toContain('still there');
}

/** Runs in the page: a message is begun, so the browser asks whether to leave. */
function stayHere(): void {
  const stay = (event: Event) => event.preventDefault();
  Object.assign(window, { letGo: () => removeEventListener('beforeunload', stay) });
  addEventListener('beforeunload', stay);
}

// While a pause is up the tab's title is another.
for (const [what, site, before, chat] of [
  [
    'a chat that the title of its page names',
    'discord',
    'https://discord.com/channels/@me/900100200300400777',
    '/channels/@me/900100200300400111',
  ],
  [
    'a thread of which the title tells who is the user',
    'gmail',
    'https://mail.google.com/mail/u/0/',
    '/mail/u/0/#inbox/FMfcgzQXKhBnvRwzLmTdPpGsVqJkHfWx',
  ],
] as const)
  test(`${what} is left once the app has drawn what was before`, async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: [site] });
    const page = await holdfast.open(before);
    await page.evaluate(drawLate);
    await page.evaluate(`void go('${chat}')`);
    await expectPause(page);
    await hold(page);
    await expectNoPause(page);
    await expectUrl(page, before);
    await frames(page);
    expect((await framesOf(page)).contact).toBe(0);
    expect(await holdfast.urges()).toHaveLength(1);
  });

/** Runs in the page: the app hears of the way back later than a page takes to come to rest. */
function drawLate(): void {
  const late = (event: Event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    setTimeout(() => dispatchEvent(new PopStateEvent('popstate')), 600);
  };
  addEventListener('popstate', late, true);
}
