import { expect } from 'playwright/test';
import { expectPause, framesOf, goOn, heardIn, pauseOn } from './support/pause.ts';
import { test } from './support/test.ts';

test('a click on a link to the contact', async ({ holdfast }) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await page.click('#robin');
  await expectPause(page);
  expect(await heardIn(page)).toEqual([]);
  await pauseOn(page).click();
  await expect(pauseOn(page)).toHaveCount(0);
  expect(page.url()).toBe('https://www.instagram.com/');
  expect((await framesOf(page)).contact).toBe(0);
  expect(holdfast.naming()).toEqual([]);
  const urges = await holdfast.urges();
  expect(urges).toHaveLength(1);
  expect(urges[0]).toMatchObject({
    outcome: 'held',
    ring: 'page',
    site: 'instagram',
    surface: 'profile',
  });
});

test('continue goes where it pointed', async ({ holdfast }) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await page.click('#robin');
  await expectPause(page);
  await goOn(page);
  await expect(page).toHaveURL('https://www.instagram.com/robin.vale/');
  await expect(page.locator('[data-contact-page]')).toBeVisible();
  await expect
    .poll(async () => (await holdfast.urges()).map((u) => u.outcome))
    .toEqual(['continued']);
});
