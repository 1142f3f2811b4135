import { expect } from 'playwright/test';
import { robin } from './support/people.ts';
import { test } from './support/test.ts';

const SITES = ['google', 'bing', 'duckduckgo', 'ecosia', 'brave', 'x'];

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
