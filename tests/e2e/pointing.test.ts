import type { Page } from 'playwright';
import type { Settings } from '../../src/policy/settings.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { closeBy } from './support/close-by.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  framesOf,
  goOn,
  heardIn,
  pauseOn,
} from './support/paused-page.ts';
import { robin } from './support/people.ts';

const TALK = 'https://lake.example/talk';

test.beforeEach(({ holdfast }) =>
  holdfast.reset([robin()], {
    sites: ['lake.example'],
    ownSites: [{ host: 'lake.example', addresses: [] }],
  }),
);

const bar = (page: Page) => page.getByRole('status');
const settingsOf = async (holdfast: Holdfast) => (await holdfast.stored('settings')) as Settings;

/** The popup over this page, opened as a tab. */
async function popupOver(holdfast: Holdfast, url: string): Promise<Page> {
  const tab = await holdfast.run(
    async (pattern) => (await chrome.tabs.query({ url: pattern })).at(-1)?.id,
    url,
  );
  return holdfast.openPage(holdfast.address(`popup.html?tab=${tab}`));
}

/** Asks in the popup to point at the name, and waits for the bar in the page. */
async function beginPointing(holdfast: Holdfast, page: Page, url: string): Promise<void> {
  const popup = await popupOver(holdfast, url);
  await closeBy(popup.getByRole('button', { name: 'show where the name stands' }));
  await page.bringToFront();
  await expect(bar(page)).toContainText('Point at the name');
}

test(
  'pointing at the name teaches where it stands, by nothing that a release changes',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.openPage(`${TALK}/13`);
    await beginPointing(holdfast, page, `${TALK}/13`);
    const options = await holdfast.nextPage();
    await page.hover('#title-13');
    await page.click('#title-13');
    await expect(bar(page)).toContainText('Mia Sol');
    await bar(page).getByRole('button', { name: 'Yes, this is the name' }).click();
    await expect(bar(page)).toHaveCount(0);

    const { pointed } = await settingsOf(holdfast);
    expect(pointed).toEqual([
      { site: 'lake.example', path: '/talk/*/**', selector: expect.any(String) },
    ]);
    expect(pointed[0]?.selector).not.toMatch(/[.#]|13|Mia/);
    // Who has no entry yet is proposed.
    await expect((await options()).getByRole('button', { name: 'Forget Mia Sol' })).toBeVisible();

    await page.goto(TALK);
    await expectNoPause(page);
    await page.click('#row-12');
    await expectPause(page);
    expect((await framesOf(page)).contact).toBe(0);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ site: 'lake.example', surface: 'chat' }),
    ]);
    await pauseOn(page).click();
    await expectNoPause(page);
    await page.click('#row-13');
    await expect(page.locator('#title-13')).toBeVisible();
    await expectNoPause(page);
  },
);

test('a contact who was pointed at is paused at once', IN_MATRIX, async ({ holdfast }) => {
  const page = await holdfast.openPage(`${TALK}/12`);
  await beginPointing(holdfast, page, `${TALK}/12`);
  await page.click('#title-12');
  await bar(page).getByRole('button', { name: 'Yes, this is the name' }).click();
  await expectPause(page);
});

test(
  'a name that is a link to the contact is pointed at, and no attempt',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([robin()], {
      sites: ['lake.example', 'instagram'],
      ownSites: [{ host: 'lake.example', addresses: [] }],
    });
    const page = await holdfast.openPage(`${TALK}/13`);
    await page.locator('#title-13').evaluate((title) => {
      title.innerHTML = '<a href="https://www.instagram.com/robin.vale/">Mia Sol</a>';
    });
    await beginPointing(holdfast, page, `${TALK}/13`);
    await page.click('#title-13 a');
    await expect(bar(page)).toContainText('Mia Sol');
    expect(await holdfast.urges()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    // And an attempt again afterwards.
    await page.click('#title-13 a');
    await expectPause(page);
  },
);

test(
  'the keyboard alone points, and the page hears nothing of it',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.openPage(`${TALK}/13`);
    await beginPointing(holdfast, page, `${TALK}/13`);
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    // The page's links, its rows and its back button come first.
    for (let steps = 0; steps < 20; steps++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      if ((await bar(page).textContent())?.includes('Mia Sol')) break;
      await bar(page).getByRole('button', { name: 'Point again' }).press('Enter');
    }
    await bar(page).getByRole('button', { name: 'Yes, this is the name' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await settingsOf(holdfast)).pointed?.length).toBe(1);
    expect(await heardIn(page)).toEqual([]);
  },
);

test('Escape leaves and keeps nothing; words that are no name are refused kindly', async ({
  holdfast,
}) => {
  const page = await holdfast.openPage(`${TALK}/13`);
  await beginPointing(holdfast, page, `${TALK}/13`);
  await page.locator('[role=log]').evaluate((log) => {
    log.textContent = 'word '.repeat(60);
  });
  await page.click('[role=log]');
  await expect(bar(page)).toContainText('There is no name there');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect((await settingsOf(holdfast)).pointed ?? []).toEqual([]);
  await page.click('#row-12');
  await expect(page.locator('#title-12')).toBeVisible();
});

test.describe('a page that cannot be read', () => {
  const lost = {
    sites: ['lake.example'],
    ownSites: [{ host: 'lake.example', addresses: [] }],
    pointed: [{ site: 'lake.example', path: '/talk/*/**', selector: 'header [role=heading]' }],
  };

  test('is marked, pauses every talk where the user wants it, and is repaired by pointing', async ({
    holdfast,
  }) => {
    await holdfast.reset([robin()], lost);
    const page = await holdfast.openPage(`${TALK}/14`);
    await expectNoPause(page);
    const badge = async () =>
      holdfast.run(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      }, `${TALK}/14`);
    await expect.poll(badge).toBe('?');
    const popup = await popupOver(holdfast, `${TALK}/14`);
    await expect(popup.getByText('cannot read this page')).toBeVisible();
    // Not `check()`, which wants it checked at once: it is once that is stored.
    const wanted = popup.getByRole('checkbox', { name: 'pause on every chat there' });
    await wanted.click();
    await expect(wanted).toBeChecked();

    await page.bringToFront();
    await expectPause(page);
    await expect(page.getByText('Whose chat this is cannot be read')).toBeVisible();
    await goOn(page);
    await expectNoPause(page);
    // It may have been anybody: no urge of the contact's.
    expect(await holdfast.urges()).toEqual([]);

    await beginPointing(holdfast, page, `${TALK}/14`);
    await page.locator('section b').click();
    await bar(page).getByRole('button', { name: 'Yes, this is the name' }).click();
    await expectPause(page);
    expect((await settingsOf(holdfast)).pointed).toHaveLength(1);
  });

  test('is not shown before it is paused', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([robin()], { ...lost, pauseWhereLost: ['lake.example'] });
    const page = await holdfast.openPage(TALK);
    await page.evaluate(() => (window as unknown as { go(to: string): void }).go('/talk/14'));
    await expectPause(page);
    expect((await framesOf(page)).contact).toBe(0);
    expect(await holdfast.urges()).toEqual([]);
  });
});
