import { test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { expectNoPause, expectPause, framesOf, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

const FEED = 'https://www.instagram.com/';
const ELEMENT = 'https://app.element.io/#/home';

// The app has drawn the contact below by then, with the address of the page before.
test('a page that cannot be left stays under its pause, which asks again', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  // A message is begun: the browser asks whether to leave, and the user stays.
  await page.click('body');
  await page.evaluate(() => {
    const stay = (event: Event) => event.preventDefault();
    Object.assign(window, { letGo: () => removeEventListener('beforeunload', stay) });
    addEventListener('beforeunload', stay);
  });
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await pauseOn(page).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page.locator('.pause[aria-busy=true]')).toBeVisible();
  await expect(page.locator('.pause:not([aria-busy])')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('alert')).toHaveText(/still there/);
  expect((await framesOf(page)).contact).toBe(0);
  await page.evaluate('letGo()');
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect(page).toHaveURL(FEED);
  await expect(page.locator('[data-contact-page]')).toHaveCount(0);
  expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'held' })]);
});

test('a chat that cannot be read, alone in its tab, is left for the home behind its `#`', async ({
  holdfast,
}) => {
  await holdfast.reset([robin()], { sites: ['element'], pauseWhereLost: ['element'] });
  const list = await holdfast.open(ELEMENT);
  const [page] = await Promise.all([
    list.context().waitForEvent('page'),
    list.evaluate(() => void open('/#/room/!unread:matrix.example', '_blank', 'noopener')),
  ]);
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect(page).toHaveURL(ELEMENT);
});
