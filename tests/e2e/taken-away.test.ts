import type { Page } from 'playwright';
import type { Contact } from '../../src/contacts/contact.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import { type Holdfast, test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

/** What is taken away from Holdfast while pages are open, and given back. */
const FEED = 'https://www.instagram.com/';
const PROFILE = `https://www.instagram.com/${ROBIN.instagram}/`;

test('the browser takes the sites away and gives them back', async ({ holdfast }) => {
  await holdfast.reset();
  const said: string[] = [];
  holdfast.browser.context.on('console', (one) => {
    if (one.type() === 'error') said.push(one.text());
  });
  const page = await holdfast.open(FEED);
  const options = await holdfast.open(holdfast.address('options.html'));
  const sites = options.getByRole('region', { name: 'Sites' });
  await allowSites(holdfast, false);
  try {
    await expect(sites).toContainText('permission is missing');
    const off = await popupOver(holdfast, page);
    await expect(off.getByText('Instagram is not guarded yet')).toBeVisible();
    await page.bringToFront();
    await page.click('#robin');
    await expect(page).toHaveURL(PROFILE);
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([]);
  } finally {
    await allowSites(holdfast, true);
  }
  // The guard that was in the page all along is the guard again.
  await expectPause(page);
  await expect(pauseOn(page)).toHaveCount(1);
  await expect(sites).not.toContainText('permission is missing');
  const on = await popupOver(holdfast, page);
  await expect(on.getByText('Instagram is guarded in this tab')).toBeVisible();
  expect(await holdfast.urges()).toHaveLength(1);
  expect(said).toEqual([]);
  expect(await holdfast.stored('errors')).toBeUndefined();
});

test('a site is turned off and on again', IN_MATRIX, async ({ holdfast }) => {
  const identities = robin().identities.filter(({ value }) => value !== ROBIN.xId);
  await holdfast.reset([robin({ identities })]);
  const urgesOnX = async () => (await holdfast.urges()).filter(({ site }) => site === 'x');
  const page = await holdfast.open('https://x.com/home');
  const options = await holdfast.open(holdfast.address('options.html'));
  const row = options.getByRole('listitem').filter({ hasText: 'X (Twitter)' });
  await row.getByRole('button', { name: 'Turn off' }).click();
  await expect(row.getByText('Guarded')).toHaveCount(0);
  await page.bringToFront();
  await page.click('#author-18');
  await expect(page).toHaveURL(/robin_vale/);
  // What a page tells is kept a moment later: by when it is of this one, it would be of that one, too.
  const other = await holdfast.open(FEED);
  await other.evaluate(`go('/direct/t/900100200300400/')`);
  await expect.poll(() => learnedBy(holdfast)).toEqual(['instagram']);
  await other.close();
  await expectNoPause(page);
  expect(await urgesOnX()).toEqual([]);

  await row.getByRole('button', { name: 'Turn on' }).click();
  await expectPause(page);
  await expect(pauseOn(page)).toHaveCount(1);
  await pauseOn(page).click();
  await expectNoPause(page);
  expect(await urgesOnX()).toHaveLength(1);
  await page.goto('https://x.com/home');
  await page.click('#author-18');
  await expectPause(page);
  await expect(pauseOn(page)).toHaveCount(1);
});

/** The sites whose pages told something of the contact that was not known. */
async function learnedBy(holdfast: Holdfast): Promise<string[]> {
  const [contact] = (await holdfast.stored('contacts')) as Contact[];
  return contact?.identities.filter(({ learnedBy }) => learnedBy).map(({ site }) => site) ?? [];
}

/** As the user's switch in the browser's list of extensions does it. */
async function allowSites({ browser }: Holdfast, areAllowed: boolean): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const switched = JSON.stringify({
    extensionId: browser.extensionId,
    hostAccess: areAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
  });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${switched})`);
  await page.close();
}

/** The popup over this tab. It is pressed first, for Holdfast to be told where the tab is. */
async function popupOver(holdfast: Holdfast, page: Page): Promise<Page> {
  const { context, extensionId } = holdfast.browser;
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  const asked = { filter: [{ type: 'tab' }] };
  const { targetInfos } = (await session?.send('Target.getTargets', asked)) ?? { targetInfos: [] };
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  await session?.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
  await session?.detach();
  const tab = await (await holdfast.browser.worker()).evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  return holdfast.open(holdfast.address(`popup.html?tab=${tab}`));
}
