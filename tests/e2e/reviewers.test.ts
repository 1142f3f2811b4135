import { expect, test } from 'playwright/test';
import { IN_MATRIX } from './support/matrix.ts';
import { startRelease } from './support/release-chromium.ts';

/** What docs/store/reviewers.md tells a store's reviewer to do, on the release that they are given. */
test(
  'a reviewer without an account guards example.com and is paused there',
  IN_MATRIX,
  async () => {
    const release = await startRelease();
    const { web, browser, welcome: page } = release;
    try {
      const own = `chrome-extension://${browser.extensionId}`;
      await page.getByRole('button', { name: 'Not now' }).click();
      await page.getByRole('link', { name: 'See the pause once, with nobody' }).click();
      await expect(page.getByRole('button', { name: 'Hold firm' })).toBeVisible();

      await page.goto(`${own}/options.html`);
      const entry = page.getByRole('textbox', { name: 'Link, handle, number or name' });
      await entry.fill('https://example.com/people/robin.vale');
      await page.getByRole('button', { name: 'Add to list' }).click();
      await page.getByRole('radio', { name: '“robin.vale”' }).check();
      const guard = page.getByRole('button', { name: 'Guard example.com' });
      await release.allow('*://*.example.com/*', {
        by: guard,
        refused: page.getByText('did not give the permission'),
        again: guard,
      });
      await page.getByRole('button', { name: 'Save' }).click();
      await expect
        .poll(() =>
          page.evaluate(async () => (await chrome.declarativeNetRequest.getDynamicRules()).length),
        )
        .toBeGreaterThan(0);

      const tab = await browser.context.newPage();
      await tab.goto('https://example.com/').catch(() => {});
      web.forget();
      await tab.goto('https://example.com/people/robin.vale').catch(() => {});
      const hold = tab.getByRole('button', { name: 'Hold firm' });
      await hold.click();
      await expect(hold).toHaveCount(0);
      expect(web.requests.filter((url) => url.includes('robin'))).toEqual([]);

      await page.goto(`${own}/record.html`);
      await expect(page.locator('.urges > li')).toHaveText([/Held/]);
    } finally {
      await release.close();
    }
  },
);
