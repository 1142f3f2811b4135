import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Language } from '../../src/locales/language.ts';
import { robin } from './support/people.ts';
import { type Holdfast, test } from './support/test.ts';

const LOOKS = [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'en' },
  { colorScheme: 'light', language: 'ar' },
  { colorScheme: 'dark', language: 'ar' },
] as const;

/** `of`: all of a page of ours, or what stands over a site's, which is inert and none of ours. */
async function expectNothingFound(page: Page, name: string, of = 'ours'): Promise<void> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (of === 'ours' ? builder : builder.exclude('body'))
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(said, name).toEqual([]);
}

/** As narrow as a page at 320 px, or at 1280 with 400 % zoom: nothing is cut off sideways. */
async function expectNothingCutOff(page: Page, name: string, width = 320): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, name).toBeLessThanOrEqual(0);
}

async function speak(holdfast: Holdfast, language: Language): Promise<void> {
  await holdfast.reset([robin()], { language });
  await expect
    .poll(async () => ((await holdfast.stored('words')) as { locale: string } | undefined)?.locale)
    .toMatch(new RegExp(`^${language}`));
}

for (const { colorScheme, language } of LOOKS) {
  test.describe(`${colorScheme}, ${language}`, () => {
    test('our own pages', async ({ holdfast }) => {
      await speak(holdfast, language);
      for (const file of ['options.html', 'welcome.html', 'popup.html', 'pause.html#urge']) {
        const page = await holdfast.open('about:blank');
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(holdfast.address(file));
        await page.locator('h1, .ring').first().waitFor();
        if (file === 'popup.html') await page.locator('.tab').waitFor();
        expect(await page.evaluate(() => document.documentElement.dir)).toBe(
          language === 'ar' ? 'rtl' : 'ltr',
        );
        await expectNothingFound(page, file);
        for (const summary of await page.locator('summary').all()) await summary.click();
        await expectNothingFound(page, `${file}, unfolded`);
        // A popup is as wide as it asks the browser to make it.
        await expectNothingCutOff(page, file, file === 'popup.html' ? 340 : 320);
        await page.close();
      }
    });

    test('the pause over a page, with its tools', async ({ holdfast }) => {
      await speak(holdfast, language);
      const page = await holdfast.open('https://www.instagram.com/');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.click('#robin');
      await page.locator('.chip').first().click();
      await expectNothingFound(page, 'pause', 'over a site’s');
      await page.locator('.others button').first().click();
      await expectNothingFound(page, 'pause, planned', 'over a site’s');
      await page.setViewportSize({ width: 320, height: 640 });
      const cutOff = await page
        .locator('.pause')
        .evaluate((pause) => pause.scrollWidth - pause.clientWidth);
      expect(cutOff).toBeLessThanOrEqual(0);
    });
  });
}

test('the keyboard alone does everything on the pause', async ({ holdfast }) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await page.click('#robin');
  await expect(page.locator('.chip').first()).toBeVisible();
  const focused = () =>
    page.evaluate(() => {
      for (const { shadowRoot } of document.documentElement.children)
        if (shadowRoot?.activeElement) return shadowRoot.activeElement.className;
      return 'none';
    });
  expect(await focused()).toBe('hold');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('chip');
  await page.keyboard.press('Space');
  await expect(page.locator('.chip[aria-pressed=true]')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.hold')).toHaveCount(0);
});

test('the wait is announced at its start and its end, and not between', async ({ holdfast }) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await page.click('#robin');
  const status = page.locator('.go-on [role=status]');
  await expect(status).toHaveText('You can continue in 3 seconds.');
  const said = await status.evaluate(
    (element) =>
      new Promise<string[]>((done) => {
        const all: string[] = [];
        new MutationObserver(() => all.push(element.textContent ?? '')).observe(element, {
          childList: true,
          characterData: true,
          subtree: true,
        });
        setTimeout(() => done(all), 5000);
      }),
  );
  expect(said).toEqual(['', 'To continue, write in a few words what for.']);
});
