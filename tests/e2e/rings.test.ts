import { ROBIN } from '../fixtures/fixture.ts';
import { type Holdfast, test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { isGuarded } from './support/is-guarded.ts';
import {
  expectNoPause,
  expectPause,
  frames,
  framesOf,
  goOn,
  heardIn,
} from './support/paused-page.ts';
import { robin } from './support/people.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `https://www.instagram.com/${ROBIN.instagram}/`;

test.describe('a site whose own service worker answers', () => {
  test.afterEach(({ holdfast }) =>
    withoutSiteWorker(holdfast, 'https://www.instagram.com/explore/'),
  );

  test('lets through after continuing', async ({ holdfast }) => {
    const page = await withSiteWorker(holdfast, FEED);
    await page.goto(PROFILE).catch(() => {});
    await goOn(page);
    await expect(page).toHaveURL(PROFILE);
    await expectNoPause(page);
    await expect(page.locator('[data-contact-page]')).toBeVisible();
  });

  test('is covered before a frame where the address is spelled in another case', async ({
    holdfast,
  }) => {
    const page = await withSiteWorker(holdfast, FEED);
    await page.goto('https://www.instagram.com/ROBIN.Vale/').catch(() => {});
    await expectPause(page);
    await frames(page);
    expect((await framesOf(page)).contact).toBe(0);
  });
});

test.describe('tabs that were there before', () => {
  test('are guarded without a reload when their site is turned on', async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['x'] });
    const page = await holdfast.open(FEED);
    await setSites(holdfast, ['x', 'instagram']);
    const worker = await holdfast.browser.worker();
    await expect.poll(() => worker.evaluate(isGuarded, `${FEED}*`)).toBe(true);
    await page.click('#robin');
    await expectPause(page);
  });

  test('are paused when they show the contact already', async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['x'] });
    const page = await holdfast.open(PROFILE);
    await setSites(holdfast, ['x', 'instagram']);
    await expectPause(page);
  });

  test('follow a contact that is added', async ({ holdfast }) => {
    await holdfast.reset([robin({ identities: [] })]);
    const page = await holdfast.open(PROFILE);
    await expectNoPause(page);
    await (await holdfast.browser.worker()).evaluate(
      (contact) => chrome.storage.local.set({ contacts: [contact] }),
      robin(),
    );
    await expectPause(page);
  });
});

test('a page kept for going back is looked at again before it shows', async ({ holdfast }) => {
  const worker = await holdfast.browser.worker();
  const page = await holdfast.open(FEED);
  const rules = () =>
    worker.evaluate(async () =>
      JSON.stringify(await chrome.declarativeNetRequest.getDynamicRules()),
    );
  const setPass = () =>
    worker.evaluate(() =>
      chrome.storage.local.set({
        'pass:robin:profile': {
          contactId: 'robin',
          surface: 'profile',
          until: Date.now() + 60_000,
        },
      }),
    );
  // Browsers keep a page when they like: one that was not kept is loaded anew, and stopped as such.
  const comeBack = async (): Promise<boolean> => {
    await page.goto(FEED);
    const before = await rules();
    await setPass();
    // Sent to the pause twice within seconds, a page that a pass lets through is gone back from.
    await expect.poll(rules).not.toBe(before);
    await page.goto(PROFILE);
    expect(page.url()).toBe(PROFILE);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await expectNoPause(page);
    await page.goto('https://www.facebook.com/marketplace/');
    // Chromium keeps no page once the rules have followed: the one that comes back is ahead of them.
    await worker.evaluate(() => chrome.storage.local.remove('pass:robin:profile'));
    // The context this runs in may be gone before it can answer.
    await page.evaluate(() => history.back()).catch(() => {});
    await expectPause(page);
    return page.url() === PROFILE;
  };
  let isKept = await comeBack();
  // A busy one keeps none for a while.
  test.setTimeout(180_000);
  for (let tries = 0; tries < 20 && !isKept; tries++) isKept = await comeBack();
  expect(page.url()).toBe(PROFILE);
  // The frames it counted are those before it was left.
  const { contact } = await framesOf(page);
  expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
  await frames(page);
  expect((await framesOf(page)).contact).toBe(contact);
});

async function setSites(holdfast: Holdfast, sites: string[]): Promise<void> {
  await (await holdfast.browser.worker()).evaluate(async (after) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), sites: after } });
  }, sites);
}

test('a page that writes itself anew stays guarded', async ({ holdfast }) => {
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

test('continuing on a row that is somebody else’s by now presses nothing', async ({ holdfast }) => {
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
  await expect(page.locator('#main')).toHaveCount(0);
});

test('continuing on a link that leads elsewhere by now goes where it led', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(() => document.querySelector('#robin')?.setAttribute('href', '/mia.sol/'));
  await goOn(page);
  await expect(page).toHaveURL(PROFILE);
});

// Firefox's driver drags nothing that the browser would tell a page of.
test('a link that is dragged and dropped leads nowhere unseen', async ({ holdfast }) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await page.evaluate(() => {
    document.documentElement.style.minHeight = '100vh';
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      location.href = event.dataTransfer?.getData('text/uri-list') ?? '';
    });
  });
  const link = await page.locator('#robin').boundingBox();
  if (!link) throw new Error('There is no link to drag');
  await page.mouse.move(link.x + 2, link.y + 2);
  await page.mouse.down();
  await page.mouse.move(link.x + 160, link.y + 120);
  await page.mouse.up();
  await expectPause(page);
  expect(holdfast.naming()).toEqual([]);
  expect(await holdfast.urges()).toHaveLength(1);
});
