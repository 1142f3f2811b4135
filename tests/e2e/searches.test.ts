import { expect } from 'playwright/test';
import { test } from './support/both-browsers-test.ts';
import { everyNth } from './support/matrix.ts';
import { expectNoPause, expectPause, expectUrl, frames, hold } from './support/paused-tab.ts';
import { robin } from './support/people.ts';

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

  for (const engine of everyNth(ENGINES, 4)) {
    test(`${engine}: a search for them is stopped, one for others is not`, async ({ holdfast }) => {
      const page = await holdfast.open('about:blank');
      // How they may be spelled is the same for all, and tried with one.
      const more = engine === ENGINES[0] ? ['robin_vale', '%22Robin%20Vale%22'] : [];
      for (const words of ['robin+vale+berlin', ...more]) {
        await page.goto(`${engine}${words}`);
        await expectPause(page);
        expect(await page.url()).toBe(holdfast.address('pause.html'));
        expect(holdfast.web.requests.filter((url) => url.includes('obin'))).toEqual([]);
      }
      for (const words of ['robin+hood', 'mia+sol']) {
        await page.goto(`${engine}${words}`);
        await expectUrl(page, `${engine}${words}`);
        await frames(page);
        await expectNoPause(page);
      }
    });
  }

  test('an app that changes its page by itself is stopped, too', async ({ holdfast }) => {
    const page = await holdfast.open('https://x.com/search?q=lake');
    await page.evaluate(`void go('/search?q=r%C3%B3bin%20vale')`);
    await expectPause(page);
    await hold(page);
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ site: 'x', surface: 'search', outcome: 'held' }),
    ]);
  });
});

test('without the user’s word every search is free', async ({ holdfast }) => {
  await holdfast.reset([robin()], { sites: SITES });
  const page = await holdfast.open('about:blank');
  for (const engine of everyNth(ENGINES, 4)) {
    await page.goto(`${engine}robin+vale`);
    await expectUrl(page, `${engine}robin+vale`);
    await frames(page);
    await expectNoPause(page);
  }
  expect(await holdfast.urges()).toEqual([]);
});
