import { test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { expectPause } from './support/paused-page.ts';

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
