import { ROBIN } from '../fixtures/fixture.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { isGuarded } from './support/is-guarded.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  framesOf,
  goOn,
  heardIn,
  hold,
} from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `https://www.instagram.com/${ROBIN.instagram}/`;

test.describe('a site whose own service worker answers', () => {
  test.afterEach(({ holdfast }) =>
    withoutSiteWorker(holdfast, 'https://www.instagram.com/explore/'),
  );

  test('lets through after continuing', IN_MATRIX, async ({ holdfast }) => {
    const page = await withSiteWorker(holdfast, FEED);
    await page.goto(PROFILE);
    await goOn(page);
    await expectUrl(page, PROFILE);
    await expectNoPause(page);
    await page.waitFor('[data-contact-page]');
  });

  test(
    'shows no frame where the address is spelled in another case',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await withSiteWorker(holdfast, FEED);
      await page.goto(`${FEED}ROBIN.Vale/`);
      await expectPause(page);
      // Firefox asks its rules before the site's worker, and they know every case.
      if (holdfast.runsIn === 'firefox') {
        await expectUrl(page, holdfast.address('pause.html'));
        expect(holdfast.naming()).toEqual([]);
      } else {
        await frames(page);
        expect((await framesOf(page)).contact).toBe(0);
      }
    },
  );
});

test.describe('tabs that were there before', () => {
  test('are guarded without a reload when their site is turned on', async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['x'] });
    const page = await holdfast.open(FEED);
    await setSites(holdfast, ['x', 'instagram']);
    await expect.poll(() => holdfast.run(isGuarded, `${FEED}*`)).toBe(true);
    await page.click('#robin');
    await expectPause(page);
  });

  test('also those with elements of the names that a script asks for', async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['x'] });
    const page = await holdfast.open(FEED);
    await page.evaluate(
      (names: readonly string[]) =>
        document.body.insertAdjacentHTML(
          'beforeend',
          names.map((id) => `<form id="${id}"><input name="runtime" id="a"></form>`).join(''),
        ),
      ['browser', 'holdfastGuard', 'holdfastStopped', 'holdfastPause', 'holdfastPointing'],
    );
    await setSites(holdfast, ['x', 'instagram']);
    await expect.poll(() => holdfast.run(isGuarded, `${FEED}*`)).toBe(true);
    await page.click('#robin');
    await expectPause(page);
    await hold(page);
    await expectNoPause(page);
  });

  test('are paused when they show the contact already', async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['x'] });
    const page = await holdfast.open(PROFILE);
    await setSites(holdfast, ['x', 'instagram']);
    await expectPause(page);
  });

  test('follow a contact that is added', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([robin({ identities: [] })]);
    const page = await holdfast.open(PROFILE);
    await expectNoPause(page);
    await holdfast.run((contact) => chrome.storage.local.set({ contacts: [contact] }), robin());
    await expectPause(page);
  });
});

test('a page kept for going back is looked at again before it shows', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  const rulesOfPasses = () =>
    holdfast.run(
      async () => JSON.stringify(await chrome.declarativeNetRequest.getSessionRules()),
      null,
    );
  const setPass = () =>
    holdfast.run((pass) => chrome.storage.local.set({ 'pass:robin:profile': pass }), {
      contactId: 'robin',
      surface: 'profile',
      until: Date.now() + 60_000,
    });
  // Browsers keep a page when they like: one that was not kept is loaded anew, and stopped as such.
  const comeBack = async (): Promise<boolean> => {
    await page.goto(FEED);
    const before = await rulesOfPasses();
    await setPass();
    // Sent to the pause twice within seconds, a page that a pass lets through is gone back from.
    await expect.poll(rulesOfPasses).not.toBe(before);
    await page.goto(PROFILE);
    expect(await page.url()).toBe(PROFILE);
    await page.evaluate('void (window.kept = true)');
    await expectNoPause(page);
    await page.goto('https://www.facebook.com/marketplace/');
    // Chromium keeps no page once the rules have followed: the one that comes back is ahead of them.
    await holdfast.run((pass) => chrome.storage.local.remove(pass), 'pass:robin:profile');
    // The context this runs in may be gone before it can answer.
    await page.evaluate('void history.back()').catch(() => {});
    await expectPause(page);
    return (await page.url()) === PROFILE;
  };
  let isKept = await comeBack();
  // A busy one keeps none for a while.
  test.setTimeout(180_000);
  for (let tries = 0; tries < 20 && !isKept; tries++) isKept = await comeBack();
  expect(await page.url()).toBe(PROFILE);
  // The frames it counted are those before it was left.
  const { contact } = await framesOf(page);
  expect(await page.evaluate('window.kept')).toBe(true);
  await frames(page);
  expect((await framesOf(page)).contact).toBe(contact);
});

async function setSites(holdfast: Holdfast, sites: string[]): Promise<void> {
  await holdfast.run(async (after) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), sites: after } });
  }, sites);
}

test('a page that writes itself anew stays guarded', IN_MATRIX, async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate((profile) => {
    document.open();
    document.write(`<main><a id="again" href="${profile}">again</a></main>`);
    document.close();
  }, PROFILE);
  await page.click('#again');
  await expectPause(page);
  expect(holdfast.naming()).toEqual([]);
});

test(
  'continuing on a row that is somebody else’s by now presses nothing',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.open('https://web.whatsapp.com/');
    await page.click('#row-robin');
    await expectPause(page);
    await page.evaluate(() => {
      for (const title of document.querySelectorAll('#row-robin [title]')) {
        title.setAttribute('title', 'Mia Sol');
        title.textContent = 'Mia Sol';
      }
    });
    await goOn(page);
    await expectNoPause(page);
    await frames(page);
    expect(await heardIn(page)).toEqual([]);
    expect(await page.count('#main')).toBe(0);
  },
);

test('continuing on a link that leads elsewhere by now goes where it led', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(() => document.querySelector('#robin')?.setAttribute('href', '/mia.sol/'));
  await goOn(page);
  await expectUrl(page, PROFILE);
});
