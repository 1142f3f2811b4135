import type { Page } from 'playwright';
import { LANGUAGES, type Language } from '../../src/locales/language.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { robin } from './support/people.ts';

/** Wide; half a screen; a telephone; and the narrowest, or 400 % of 1280. */
const WIDTHS = [1100, 600, 400, 320];

for (const language of Object.keys(LANGUAGES) as Language[])
  test(`what an empty field asks for is legible, ${language}`, async ({ holdfast }) => {
    await holdfast.reset([robin()], { language });
    const spoken = async () => (await holdfast.stored('words')) as { locale: string } | undefined;
    await expect.poll(async () => (await spoken())?.locale).toMatch(new RegExp(`^${language}`));

    const page = await holdfast.openPage(holdfast.address('options.html'));
    await page.locator('h1').waitFor();
    await page.click('#contacts > .start');
    await expect(page.locator('#contacts textarea')).toBeVisible();
    const hints = await page.evaluate(hintsShown);
    expect(hints.length).toBeGreaterThan(1);
    expect(hints.filter(({ needs, has }) => needs > has)).toEqual([]);

    await page.goto('https://www.instagram.com/');
    await page.click('#robin');
    await page.locator('.continue').waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 760 });
      const [hint] = await page.evaluate(hintsShown);
      expect(hint?.has, `${hint?.words} at ${width}`).toBeGreaterThanOrEqual(hint?.needs ?? 0);
      expect(await overhang(page), `sideways at ${width}`).toBe(0);
    }
    await page.setViewportSize({ width: 1100, height: 760 });
  });

/** How far what stands on the pause reaches beyond it, in px. */
const overhang = (page: Page): Promise<number> =>
  page.locator('.pause').evaluate((pause) => pause.scrollWidth - pause.clientWidth);

/** Runs in the page: what fields of one line ask for, and how wide that is and may be, in px. */
function hintsShown(): { words: string; needs: number; has: number }[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('Nothing can be measured here');
  const roots = [...document.documentElement.children].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return [document, ...roots]
    .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input[placeholder]')])
    .filter((field) => field.checkVisibility())
    .map((field) => {
      const style = getComputedStyle(field);
      pen.font = style.font;
      // `clientWidth` has the padding in it in one browser and not in the other.
      const { paddingInlineStart, paddingInlineEnd } = style;
      const { borderInlineStartWidth, borderInlineEndWidth } = style;
      const beside = [
        ...[paddingInlineStart, paddingInlineEnd],
        ...[borderInlineStartWidth, borderInlineEndWidth],
      ].map((px) => Number.parseFloat(px));
      return {
        words: field.placeholder,
        needs: Math.floor(pen.measureText(field.placeholder).width),
        has: field.offsetWidth - beside.reduce((sum, px) => sum + px),
      };
    });
}
