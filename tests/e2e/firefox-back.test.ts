import { expect } from 'playwright/test';
import { ROBIN } from '../fixtures/fixture.ts';
import { test } from './support/both-browsers-test.ts';
import { expectNoPause, expectPause, expectUrl } from './support/paused-tab.ts';
import { robin } from './support/people.ts';

const PROFILE = `https://www.instagram.com/${ROBIN.instagram}/`;

// Firefox tells a page that is kept for going back of no change, neither then nor later.
test('a page that comes back knows who was added meanwhile', async ({ holdfast }) => {
  const page = await holdfast.open('about:blank');
  const comesBack = async () => {
    await holdfast.reset([robin({ identities: [] })]);
    await page.goto(PROFILE);
    await expectNoPause(page);
    await page.evaluate('void (window.kept = true)');
    await page.goto('https://example.com/');
    await expectUrl(page, 'https://example.com/');
    await holdfast.run(
      async (contact) => chrome.storage.local.set({ contacts: [contact] }),
      robin(),
    );
    await page.evaluate('void history.back()');
    // One that was not kept is asked for anew, and stopped by whichever ring is the first.
    await expectUrl(page, /^(?!https:\/\/example\.com)/);
    return page.evaluate('window.kept').catch(() => false);
  };
  // Firefox keeps a page where it sees fit: not one that still asks for something, nor where memory is short.
  await expect.poll(comesBack, { timeout: 25_000 }).toBe(true);
  await expectPause(page);
});
