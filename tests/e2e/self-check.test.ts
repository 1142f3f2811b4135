import { CHECKS } from '../../src/platform/health/self-check.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import type { Tab } from './support/tab.ts';

/** The checks that do not say "works", by their names. */
async function otherThanGood(page: Tab): Promise<string[]> {
  await page.waitFor('.checks');
  const classes = await page.evaluate(() =>
    [...document.querySelectorAll('.checks > li')].map(({ className }) => className),
  );
  expect(classes).toHaveLength(CHECKS.length);
  return CHECKS.filter((_, at) => classes[at] !== 'good');
}

test('says that all works, and notices that one of the browser’s rules is missing', async ({
  holdfast,
}) => {
  const page = await holdfast.open(holdfast.address('check.html'));
  // Private windows are the user’s to allow.
  expect((await otherThanGood(page)).filter((name) => name !== 'private')).toEqual([]);
  await holdfast.run(async () => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    await chrome.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: rules.slice(-1).map(({ id }) => id),
    });
  }, null);
  await page.click('.check-page button');
  await expect.poll(() => otherThanGood(page)).toContain('rules');
  // The keyboard goes on where it was.
  expect(await page.evaluate('document.activeElement.tagName')).toBe('BUTTON');
});
