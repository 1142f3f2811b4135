import type { FixturePage } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/index.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { waysIn } from './support/fixture-ways.ts';
import { everyNth, some } from './support/matrix.ts';
import { requestsTo } from './support/naming.ts';
import {
  expectNoPause,
  expectPause,
  frames,
  framesOf,
  HOLD,
  heardIn,
  hold,
} from './support/paused-tab.ts';
import { contactOn } from './support/people.ts';
import type { Tab } from './support/tab.ts';
import { WAYS } from './ways.ts';

/** Where it is itself, as a user would. */
const press = (page: Tab, selector: string) => page.click(selector, { where: 'its own' });

async function pressAndExpectPause(holdfast: Holdfast, page: Tab, selector: string) {
  holdfast.web.forget();
  await press(page, selector);
  await expectPause(page);
  expect(requestsTo(holdfast.web.requests, await page.url()), selector).toEqual([]);
  expect(await heardIn(page), selector).toEqual([]);
  await hold(page);
  await expectNoPause(page);
}

const beforeHash = (url: string) => url.split('#')[0];

/** The four of ways.ts (Instagram, WhatsApp, Facebook, X) have tests of their own, way by way. */
const HERE = FIXTURES.filter(({ site }) => !WAYS.some((one) => one.site === site));

for (const fixture of everyNth(HERE, 4)) {
  const { site } = fixture;
  const { others, pressed, theirs } = waysIn(fixture);
  /** In one tab, one after the other: a tab of its own for each takes as long as the page. */
  const openIn = async (page: Tab, { web }: Holdfast, shown: FixturePage) => {
    // Another address first, or one that differs behind its `#` alone would not be loaded anew.
    const isNear = beforeHash(await page.url()) === beforeHash(shown.url);
    if (isNear && shown.url.includes('#')) await page.goto('about:blank');
    web.prefer(shown);
    await page.goto(shown.url);
    web.forget();
  };

  test.describe(site, () => {
    test.beforeEach(({ holdfast }) => holdfast.reset([contactOn(fixture)], { sites: [site] }));

    // An engine's pages are its searches, which have tests of their own.
    if (fixture.pages.length === 0) return;

    test('the contact is never shown, others are let be, of their rows the contact’s is stopped', async ({
      holdfast,
    }) => {
      const page = await holdfast.open('about:blank');
      // In all of them the contact is read in tests/unit/sites.
      for (const shown of everyNth(theirs, 3)) {
        await openIn(page, holdfast, shown);
        await expectPause(page);
        if ((await page.url()).startsWith(holdfast.address(''))) continue;
        await frames(page);
        expect((await framesOf(page)).contact, shown.url).toBe(0);
      }

      // What each row says is read in tests/unit/sites; here it is pressed, some of each page.
      const pressesOn = (shown: FixturePage, isTheirs: boolean) =>
        some(
          pressed.filter((one) => one.page === shown && one.isTheirs === isTheirs),
          1,
        );
      const isPressed = (shown: FixturePage) =>
        [true, false].some((isTheirs) => pressesOn(shown, isTheirs).length > 0);
      // All are read in tests/unit/sites; here they are opened by turns.
      const pressedOn = everyNth(others.filter(isPressed), 2);
      const unpressed = some(
        others.filter((one) => !isPressed(one)),
        pressedOn.length > 0 ? 0 : 1,
      );
      const before = (await holdfast.urges()).length;
      for (const shown of [...pressedOn, ...unpressed]) {
        await openIn(page, holdfast, shown);
        await frames(page);
        expect(await page.count(HOLD), `${shown.url} ${shown.layout}`).toBe(0);
        expect(await page.url()).toBe(new URL(shown.url).href);
        for (const [at, { selector }] of pressesOn(shown, false).entries()) {
          if (at > 0) await openIn(page, holdfast, shown);
          await press(page, selector);
          const isOpened = async () =>
            (await page.url()) !== shown.url || (await heardIn(page)).length > 0;
          await expect.poll(isOpened, selector).toBe(true);
          await frames(page);
          expect(await page.count(HOLD), selector).toBe(0);
        }
      }
      expect(await holdfast.urges()).toHaveLength(before);
      for (const shown of pressedOn.filter((one) => pressesOn(one, true).length > 0)) {
        await openIn(page, holdfast, shown);
        // What was stopped leaves the page as it was, for the next to be pressed on it.
        for (const { selector } of pressesOn(shown, true))
          await pressAndExpectPause(holdfast, page, selector);
      }
    });
  });
}

test.describe('a page that arrives in two halves', () => {
  const proton = HERE.filter(({ site }) => site === 'proton');
  test.beforeEach(({ holdfast }) =>
    holdfast.reset(proton.map(contactOn), { sites: proton.map(({ site }) => site) }),
  );

  test('a group is let be, though the contact’s mail is there first', async ({ holdfast }) => {
    const page = await holdfast.open('https://mail.proton.me/u/0/inbox/group==?halves');
    await frames(page);
    expect(await page.count('article')).toBe(2);
    expect(await page.count(HOLD)).toBe(0);
    await page.waitFor('article');
    expect(await holdfast.urges()).toEqual([]);
  });

  test('the contact’s is never shown', async ({ holdfast }) => {
    const page = await holdfast.open('about:blank');
    const element = 'q7Zx-T2m_Kp9w5H3aRainyDaysLakeHouse0123456789abcdefghij==';
    await page.goto(`https://mail.proton.me/u/0/inbox/${element}?halves`);
    await expectPause(page);
    await frames(page);
    expect((await framesOf(page)).contact).toBe(0);
  });
});
