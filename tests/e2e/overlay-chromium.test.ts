import { test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { expectPause } from './support/paused-page.ts';

// Firefox has none of these.
test('a small window of the page’s own is closed, which would lie above the tab', async ({
  holdfast,
}) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await page.evaluate(`document.addEventListener('click', () =>
    documentPictureInPicture.requestWindow(), { once: true })`);
  await page.locator('main').click({ position: { x: 3, y: 3 }, force: true });
  const isOpen = () => page.evaluate('documentPictureInPicture.window !== null');
  await expect.poll(isOpen).toBe(true);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  await expect.poll(isOpen).toBe(false);
});
