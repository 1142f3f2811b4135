import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { ROBIN } from '../fixtures/fixture.ts';
import { expectNoPause, expectPause, frames, goOn, pauseOn } from './support/pause.ts';
import { robin } from './support/people.ts';
import { test } from './support/test.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `https://www.instagram.com/${ROBIN.instagram}/`;
const WHATSAPP = 'https://web.whatsapp.com/';

test.describe('continuing', () => {
  test('from a stopped click goes where it pointed, and is asked once', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await goOn(page, 'birthday');
    await expect(page).toHaveURL(PROFILE);
    await expect(page.locator('[data-contact-page]')).toBeVisible();
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'continued', words: 'birthday', revision: 20 }),
    ]);
    // The pass holds for the contact and the surface: in another tab, typed, and after a reload.
    const other = await holdfast.open(PROFILE);
    await expect(other).toHaveURL(PROFILE);
    await page.reload();
    await expect(page).toHaveURL(PROFILE);
    await expectNoPause(page);
    // Another surface is another choice.
    await other.goto(`https://www.instagram.com/stories/${ROBIN.instagram}/`);
    await expect(other).toHaveURL(holdfast.address('pause.html'));
  });

  test('from a typed address opens that very address', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const url = `https://x.com/${ROBIN.x}/status/18/photo/1?s=20`;
    await page.goto(url);
    await goOn(page);
    await expect(page).toHaveURL(url);
    await page.goBack();
    await expect(page).toHaveURL(FEED);
  });

  test('from a middle click opens a tab of its own', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin', { button: 'middle' });
    const opened = holdfast.browser.context.waitForEvent('page');
    await goOn(page);
    await expect(await opened).toHaveURL(PROFILE);
    await expect(page).toHaveURL(FEED);
  });

  test('on a row opens the chat', async ({ holdfast }) => {
    const page = await holdfast.open(WHATSAPP);
    await page.click('#row-robin');
    await goOn(page);
    await expect(page.locator('#main header')).toContainText('Robin Vale');
    await expectNoPause(page);
  });

  test('through a redirect from link to chat is one choice', async ({ holdfast }) => {
    const page = await holdfast.open('https://www.facebook.com/');
    await page.click('#robin-whatsapp');
    await goOn(page);
    await expect(page).toHaveURL(/wa\.me/);
    await page.goto(`https://web.whatsapp.com/send?phone=${ROBIN.phoneDigits}`);
    await expectNoPause(page);
    expect(await holdfast.urges()).toHaveLength(1);
  });

  test('needs the wait and a few words', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    const words = page.getByRole('textbox', { name: 'What for?' });
    await words.fill('ok');
    await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Continue', exact: true })).toHaveText(
      'Continue',
    );
    await words.press('Enter');
    await expectPause(page);
    await words.fill('to say it');
    await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeEnabled();
    await words.press('Enter');
    await expect(page).toHaveURL(PROFILE);
  });

  test('the guard returns when the pass ends, also in the tab that is still open', async ({
    holdfast,
  }) => {
    const worker = await holdfast.browser.worker();
    const page = await holdfast.open(FEED);
    // A pass of which two seconds are left, as the storage would hold it.
    await worker.evaluate(() =>
      chrome.storage.local.set({
        'pass:robin:profile': { contactId: 'robin', surface: 'profile', until: Date.now() + 2000 },
      }),
    );
    await page.click('#robin');
    await expect(page).toHaveURL(PROFILE);
    await expectPause(page);
    await pauseOn(page).click();
    await expect(page).toHaveURL(FEED);
    await expectNoPause(page);
  });
});

test.describe('the other outcomes', () => {
  test('planned contact goes on and breaks nothing', async ({ holdfast }) => {
    const page = await holdfast.open(WHATSAPP);
    await page.click('#row-robin');
    await page.getByRole('textbox', { name: 'What for?' }).fill('picking up the children');
    await page.getByRole('button', { name: 'This is planned contact' }).click();
    await page.getByRole('button', { name: 'Children', exact: true }).click();
    await page.getByRole('combobox', { name: 'For how long?' }).selectOption('2');
    await page.getByRole('button', { name: 'Continue', exact: true }).click({ timeout: 30_000 });
    await expect(page.locator('#main header')).toBeVisible();
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'planned', purpose: 'children', minutes: 2 }),
    ]);
  });

  for (const [ring, attempt] of [
    ['a press', (page: Page) => page.click('#robin')],
    ['an address', (page: Page) => page.goto(PROFILE).catch(() => {})],
  ] as const) {
    test(`planned contact by another way, after ${ring}: that is opened, and nothing here`, async ({
      holdfast,
    }) => {
      const page = await holdfast.open(FEED);
      await attempt(page);
      await page.getByRole('textbox', { name: 'What for?' }).fill('picking up the children');
      await page.getByRole('button', { name: 'This is planned contact' }).click();
      await page.getByRole('button', { name: 'WhatsApp', exact: true }).click();
      const opening = holdfast.browser.context.waitForEvent('page');
      await page.getByRole('button', { name: 'Continue', exact: true }).click({ timeout: 30_000 });
      const chat = await opening;
      await expect(page).toHaveURL(FEED);
      await expectNoPause(page);
      expect(holdfast.naming()).toEqual([]);
      await expect(chat).toHaveURL(WHATSAPP);
      await chat.click('#row-robin');
      await expect(chat.locator('#main header')).toBeVisible();
      await expectNoPause(chat);
      expect(await holdfast.urges()).toEqual([
        expect.objectContaining({ outcome: 'planned', site: 'whatsapp', surface: 'chat' }),
      ]);
      await page.bringToFront();
      await page.click('#robin');
      await expectPause(page);
    });
  }

  test('a namesake is told apart by the thread, from then on', async ({ holdfast }) => {
    const thread = '/direct/t/900100200300555/';
    const page = await holdfast.open('https://www.instagram.com/direct/inbox/');
    await page.evaluate(`go('${thread}')`);
    await page.getByRole('button', { name: 'This is not them' }).click();
    await expectNoPause(page);
    await expect
      .poll(
        async () => ((await holdfast.stored('contacts')) as { notThem: unknown[] }[])[0]?.notThem,
      )
      .toEqual([{ site: 'instagram', kind: 'thread', value: '900100200300555' }]);
    // The pass was for this site only, and from now on none is needed.
    const other = await holdfast.open('https://web.whatsapp.com/');
    await other.click('#row-robin');
    await expectPause(other);
    await (await holdfast.browser.worker()).evaluate(() =>
      chrome.storage.local.remove('pass:robin:chat:instagram'),
    );
    await page.goto(`https://www.instagram.com${thread}`);
    await frames(page);
    await expectNoPause(page);
    // Another thread under the same name is paused as before.
    await page.goto('https://www.instagram.com/direct/inbox/');
    await page.click('#row-robin');
    await expectPause(page);
  });

  test('"not them" takes the wait, but no words', async ({ holdfast }) => {
    const page = await holdfast.open('https://web.whatsapp.com/');
    await page.click('#row-robin');
    const notThem = page.getByRole('button', { name: 'This is not them' });
    await expect(notThem).toBeDisabled();
    await expect(notThem).toBeEnabled();
    await notThem.click();
    await expect(page.locator('#main header')).toBeVisible();
    expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'mistaken' })]);
  });

  test('"not them" is not offered where there can be no doubt', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    await expect(page.getByRole('button', { name: 'This is not them' })).toHaveCount(0);
  });

  test('closing the tab on the pause is holding', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    await page.close();
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', revision: 0, secondsHeld: null }),
    ]);
  });

  test('Escape is holding', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    await page.keyboard.press('Escape');
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', revision: 10 }),
    ]);
  });

  test('reloading the pause page is the same attempt', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.goto(PROFILE);
    await expectPause(page);
    await page.reload();
    await expectPause(page);
    await pauseOn(page).click();
    await expect(page).toHaveURL(FEED);
    expect(await holdfast.urges()).toHaveLength(1);
  });

  test('a tab opened only for this is closed by holding', async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const opened = holdfast.browser.context.waitForEvent('page');
    // Opened by a script in an instant: nothing was there to click on.
    await page.evaluate((url) => void window.open(url, '_blank', 'noopener'), PROFILE);
    const tab = await opened;
    await expect(tab).toHaveURL(holdfast.address('pause.html'));
    expect(holdfast.naming()).toEqual([]);
    const closed = tab.waitForEvent('close');
    await pauseOn(tab).click();
    await closed;
  });
});

test.describe('learning', () => {
  const thread = { site: 'instagram', kind: 'thread', value: '900100200300400' };
  const known = async (stored: unknown) =>
    (stored as { identities: { kind: string; value: string; learnedBy?: string }[] }[])[0]
      ?.identities ?? [];

  test('a thread seen beside the name is stopped by its address next time', async ({
    holdfast,
  }) => {
    const page = await holdfast.open('https://www.instagram.com/direct/inbox/');
    await page.evaluate(`go('/direct/t/900100200300400/')`);
    await expectPause(page);
    await expect
      .poll(async () => known(await holdfast.stored('contacts')))
      .toContainEqual(expect.objectContaining({ ...thread, learnedBy: 'proof' }));
    await pauseOn(page).click();
    await expectNoPause(page);
    const other = await holdfast.open('https://www.instagram.com/explore/');
    await other.goto('https://www.instagram.com/direct/t/900100200300400/');
    await expect(other).toHaveURL(holdfast.address('pause.html'));
    expect(holdfast.naming()).toEqual([]);
  });

  test('a row’s thread is learned from the row', async ({ holdfast }) => {
    const page = await holdfast.open('https://www.facebook.com/');
    await page.click('#rail-robin');
    await expectPause(page);
    await expect
      .poll(async () => known(await holdfast.stored('contacts')))
      .toContainEqual(
        expect.objectContaining({ kind: 'thread', value: '72345678901234567', learnedBy: 'name' }),
      );
  });

  test('the number behind a handle is learned from the profile', async ({ holdfast }) => {
    const entered = robin();
    const withoutNumber = robin({
      identities: entered.identities.filter(({ value }) => value !== ROBIN.xId),
    });
    await holdfast.reset([withoutNumber]);
    const page = await holdfast.open(`https://x.com/home`);
    await page.click('#author-18');
    await goOn(page);
    await expect
      .poll(async () => known(await holdfast.stored('contacts')))
      .toContainEqual(
        expect.objectContaining({ site: 'x', kind: 'id', value: ROBIN.xId, learnedBy: 'proof' }),
      );
    const other = await holdfast.open('https://x.com/home');
    await other.goto(`https://x.com/messages/compose?recipient_id=${ROBIN.xId}`);
    await expect(other).toHaveURL(holdfast.address('pause.html'));
  });
});
