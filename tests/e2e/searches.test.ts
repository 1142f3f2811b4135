import { expect } from 'playwright/test';
import { expectNoPause, expectPause, frames, pauseOn } from './support/pause.ts';
import { robin } from './support/people.ts';
import { test } from './support/test.ts';

const SITES = ['google', 'bing', 'duckduckgo', 'ecosia', 'brave', 'x'];
const ENGINES = [
  'https://www.google.de/search?hl=de&q=',
  'https://www.bing.com/search?q=',
  'https://duckduckgo.com/?q=',
  'https://www.ecosia.org/search?q=',
  'https://search.brave.com/search?q=',
  'https://x.com/search?q=',
];

test.describe('where searching for the contact is paused', () => {
  test.beforeEach(({ holdfast }) => holdfast.reset([robin({ searches: true })], { sites: SITES }));

  for (const engine of ENGINES) {
    test(`${engine}: a search for them is stopped, one for others is not`, async ({ holdfast }) => {
      const page = await holdfast.open('about:blank');
      for (const words of ['robin+vale+berlin', 'robin_vale', '%22Robin%20Vale%22']) {
        await page.goto(`${engine}${words}`).catch(() => {});
        await expectPause(page);
        expect(page.url()).toBe(holdfast.address('pause.html'));
        expect(holdfast.web.requests.filter((url) => url.includes('obin'))).toEqual([]);
      }
      for (const words of ['robin+hood', 'mia+sol']) {
        await page.goto(`${engine}${words}`);
        await frames(page);
        await expectNoPause(page);
      }
    });
  }

  test('an app that changes its page by itself is stopped, too', async ({ holdfast }) => {
    const page = await holdfast.open('https://x.com/search?q=lake');
    await page.evaluate(() =>
      (window as unknown as { go(to: string): void }).go('/search?q=r%C3%B3bin%20vale'),
    );
    await expectPause(page);
    await pauseOn(page).click();
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ site: 'x', surface: 'search', outcome: 'held' }),
    ]);
  });
});

test('without the user’s word every search is free', async ({ holdfast }) => {
  await holdfast.reset([robin()], { sites: SITES });
  const page = await holdfast.open('about:blank');
  for (const engine of ENGINES) {
    await page.goto(`${engine}robin+vale`);
    await frames(page);
    await expectNoPause(page);
  }
  expect(await holdfast.urges()).toEqual([]);
});

test('the options turn it on for one contact, and the engines with it', async ({ holdfast }) => {
  await holdfast.reset([robin()], { sites: ['x'] });
  const page = await holdfast.open(holdfast.address('options.html'));
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('checkbox', { name: 'Also pause when I search for them' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
  expect(await holdfast.stored('contacts')).toEqual([expect.objectContaining({ searches: true })]);
  expect(((await holdfast.stored('settings')) as { sites: string[] }).sites.sort()).toEqual(
    [...SITES].sort(),
  );
  await expect
    .poll(async () => {
      const other = await holdfast.open('about:blank');
      await other.goto('https://www.google.com/search?q=robin+vale').catch(() => {});
      const url = other.url();
      await other.close();
      return url;
    })
    .toBe(holdfast.address('pause.html'));
});

test('without the permission the form says what is guarded all the same', async ({ holdfast }) => {
  await holdfast.reset([robin()], { sites: ['x'] });
  const page = await holdfast.open(holdfast.address('options.html'));
  // The browser cannot be asked here: its answer is.
  await page.evaluate(() => {
    chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
  });
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('checkbox', { name: 'Also pause when I search for them' }).check();
  await expect(page.getByText('Searches within the sites are paused all the same')).toBeVisible();
});
