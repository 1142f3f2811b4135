import axe from 'axe-core';
import type { Page } from 'playwright';
import { addDays } from '../../src/days/day.ts';
import type { Language } from '../../src/locales/language.ts';
import { unsentLetters, yearOfUrges } from '../invented/year-of-urges.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { keepInLog } from './support/keep-in-log.ts';
import { everyNth, IN_MATRIX, some } from './support/matrix.ts';
import { frames } from './support/paused-page.ts';
import { robin } from './support/people.ts';
import { STATES, type State } from './support/states.ts';

const TODAY = new Date().toISOString().slice(0, 10);
// Of today some are still to come, and none of those can be put right.
const YEAR = yearOfUrges(addDays(TODAY, -1)).slice(-60);

/** What another language changes for axe: the words that name things. */
const NAMING = [
  ...['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title'],
  ...['button-name', 'link-name', 'label', 'select-name', 'summary-name', 'input-button-name'],
  ...['aria-command-name', 'aria-dialog-name', 'aria-input-field-name', 'aria-toggle-field-name'],
];

/** In the dark nothing but the colours is another, and they are the same in every language. */
const LOOKS: readonly {
  colorScheme: 'light' | 'dark';
  language: Language;
  rules?: string[];
}[] = [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'en', rules: ['color-contrast'] },
  { colorScheme: 'light', language: 'ar', rules: NAMING },
];

/** All of a page of ours; what stands over a site's, which is inert and none of ours; or a part. */
type Where = 'ours' | 'over a site’s' | { section: string };

async function expectNothingFound(
  page: Page,
  name: string,
  { of = 'ours', rules }: { of?: Where; rules?: string[] } = {},
): Promise<void> {
  // Half a megabyte, which takes longer than what it finds: once for each document.
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(`(() => { ${axe.source} })()`);
  const found = await page.evaluate(findings, { of, rules });
  expect(found, name).toEqual([]);
}

/** Runs in the page: what axe finds, by all rules of the standard or by these. */
async function findings({ of, rules }: { of: Where; rules?: string[] | undefined }) {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const part = () =>
    typeof of === 'object'
      ? document.querySelector(of.section)?.closest('section, .undo-bar, .map, .gate')
      : undefined;
  const where = of === 'over a site’s' ? { exclude: ['body'] } : (part() ?? document);
  const { violations } = await run(where, {
    runOnly: rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
    selectors: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** As narrow as a page at 320 px, or at 1280 with 400 % zoom: nothing is cut off sideways. */
async function expectNothingCutOff(page: Page, name: string, width = 320): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, name).toBeLessThanOrEqual(0);
  // The record's figures: not one of them, whatever may be scrolled for.
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('.record *')]
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return (right > innerWidth + 0.5 || left < -0.5) && !one.closest('.table, svg, .spoken');
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(tooWide, name).toEqual([]);
}

const spokenIn = async (holdfast: Holdfast): Promise<string | undefined> =>
  ((await holdfast.stored('words')) as { locale: string } | undefined)?.locale;

async function speak(holdfast: Holdfast, language: Language): Promise<void> {
  await holdfast.reset([robin()], { language });
  await expect.poll(() => spokenIn(holdfast)).toMatch(new RegExp(`^${language}`));
}

/** What is stored, before a page is opened in this state. */
async function begin(
  holdfast: Holdfast,
  { file, settings = {} }: State,
  language: Language,
): Promise<void> {
  await holdfast.reset([robin({ startDay: addDays(TODAY, -364) })], {
    language,
    coolingHours: 24,
    waitSeconds: 10,
    ...settings,
  });
  if (file === 'record.html') await keepInLog(holdfast.run, YEAR, unsentLetters(TODAY));
  await expect.poll(() => spokenIn(holdfast)).toMatch(new RegExp(`^${language}`));
  const [kind] = settings.offers ?? [];
  const offered = async () => ((await holdfast.stored('offers')) as { kind: string }[])[0]?.kind;
  if (kind) await expect.poll(offered).toBe(kind);
}

/** One of our own pages in one of its states, as it looks. */
async function show(holdfast: Holdfast, page: Page, { file, enter, shown }: State): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1100, height: 760 });
  // An address that differs from the last in nothing would be no other document.
  await page.goto('about:blank');
  await page.goto(holdfast.address(file));
  await page.locator('h1, .ring').first().waitFor();
  if (file === 'popup.html') await page.locator('.tab').waitFor();
  await enter?.(page);
  await page
    .locator(shown)
    .first()
    .waitFor({ state: shown.includes('hidden') ? 'attached' : 'visible' });
}

for (const language of ['en', 'ar'] as const) {
  for (const [name, states] of Object.entries(STATES)) {
    const isHere = language === 'en' || name === 'pause';
    test(
      `${name}, in each of its states, ${language}`,
      isHere ? {} : IN_MATRIX,
      async ({ holdfast }) => {
        test.setTimeout(180_000);
        const page = await holdfast.openPage('about:blank');
        let before: State | undefined;
        // Another language changes words and sides, which the first state of a long page shows.
        const shown = language === 'ar' ? some(states, 1) : everyNth(states, 12);
        for (const state of shown) {
          // Of a long page the rest is as it was in its first state.
          const isLong = name === 'options' || name === 'record';
          const of: Where = isLong && before ? { section: state.shown } : 'ours';
          if (!before || before.writes || before.settings !== state.settings)
            await begin(holdfast, state, language);
          before = state;
          await show(holdfast, page, state);
          const isRtl = await page.evaluate(() => document.documentElement.dir === 'rtl');
          expect(isRtl).toBe(language === 'ar');
          expect(await page.evaluate(moving), state.name).toEqual([]);
          await expectNothingFound(page, state.name, {
            of,
            ...(language === 'ar' && { rules: NAMING }),
          });
          if (language === 'en') {
            await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
            await page.evaluate(settled);
            await expectNothingFound(page, `${state.name}, dark`, {
              of,
              rules: ['color-contrast'],
            });
          }
          await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
          expect(await page.evaluate(edgeless), `${state.name}, forced colours`).toEqual([]);
          // A popup is as wide as it asks the browser to make it.
          await expectNothingCutOff(page, state.name, name === 'popup' ? 340 : 320);
        }
      },
    );
  }
}

for (const { colorScheme, language, rules } of LOOKS) {
  test.describe(`${colorScheme}, ${language}`, () => {
    test('the pause over a page, with its tools', rules ? IN_MATRIX : {}, async ({ holdfast }) => {
      await speak(holdfast, language);
      const page = await holdfast.openPage('https://www.instagram.com/');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.click('#robin');
      await page.locator('.chip').first().click();
      const over = { of: 'over a site’s', ...(rules && { rules }) } as const;
      await expectNothingFound(page, 'pause', over);
      await page.locator('.others button').first().click();
      await expectNothingFound(page, 'pause, planned', over);
      await page.setViewportSize({ width: 320, height: 640 });
      const cutOff = await page
        .locator('.pause')
        .evaluate((pause) => pause.scrollWidth - pause.clientWidth);
      expect(cutOff).toBeLessThanOrEqual(0);
    });
  });
}

/** Controls of which nothing is left without their own colours: no border, no underline, no outline. */
function edgeless(): string[] {
  const controls = document.querySelectorAll<HTMLElement>('button, input, select, textarea, a');
  return [...controls]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const { borderTopWidth, borderBottomWidth, textDecorationLine } = getComputedStyle(one);
      // A dot is drawn before the button's own, empty, content.
      const { borderTopWidth: dotWidth } = getComputedStyle(one, '::before');
      const widths = [borderTopWidth, borderBottomWidth, dotWidth];
      const isDrawnByBrowser = /^(checkbox|radio|file)$/.test(one.getAttribute('type') ?? '');
      const hasEdge = widths.some((width) => Number.parseFloat(width) > 0);
      return !(hasEdge || isDrawnByBrowser || textDecorationLine !== 'none');
    })
    .map((one) => one.outerHTML.slice(0, 80));
}

/** Once the colours are those they shall be: what fades to another has got there. */
async function settled(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const ends = document.getAnimations().filter(({ effect }) => {
    const { endTime } = effect?.getComputedTiming() ?? {};
    return Number(endTime) < 60_000;
  });
  await Promise.all(ends.map(({ finished }) => finished));
}

/** What changes more than its opacity by itself; what takes minutes, as the wave does, moves nobody. */
const moving = (): string[] =>
  document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect : []))
    .filter((effect) => Number(effect.getComputedTiming().duration) < 60_000)
    .flatMap((effect) =>
      effect
        .getKeyframes()
        .flatMap((frame) => Object.keys(frame))
        .filter((key) => !/^(offset|computedOffset|easing|composite|opacity)$/.test(key))
        .map((key) => `${effect.target?.outerHTML.slice(0, 60)}: ${key}`),
    );

test('what moves would be seen', async ({ holdfast }) => {
  const page = await holdfast.openPage('about:blank');
  await page.goto(holdfast.address('pause.html#urge'));
  // Firefox forgets it with the process of a page before.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.locator('.breath-far').waitFor();
  await expect.poll(async () => (await page.evaluate(moving)).join()).toContain(': transform');
});

test('forced colours: what is chosen on the pause is told by its own colour', async ({
  holdfast,
}) => {
  const page = await holdfast.openPage('https://www.instagram.com/');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.click('#robin');
  await page.locator('.chip').first().click();
  await page.locator('.dot-choice').nth(2).click();
  const colours = await page.evaluate(() => {
    const root = [...document.documentElement.children].at(-1)?.shadowRoot;
    const of = (selector: string, pseudo?: string) => {
      const element = root?.querySelector(selector);
      return element ? getComputedStyle(element, pseudo).backgroundColor : 'missing';
    };
    return [
      [of('.chip[aria-pressed=true]'), of('.chip[aria-pressed=false]')],
      [of('[data-within=true]', '::before'), of('[data-within=false]', '::before')],
    ];
  });
  for (const [chosen, other] of colours) expect([chosen, other]).not.toContain('missing');
  for (const [chosen, other] of colours) expect(chosen).not.toBe(other);
});

test('at 200 % the way out is in view, and all else in reach', IN_MATRIX, async ({ holdfast }) => {
  await speak(holdfast, 'de');
  const page = await holdfast.openPage('https://www.instagram.com/');
  // A window of 1280 × 800 that is enlarged has half of it to lay out in.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.click('#robin');
  await expect(page.locator('.hold')).toBeInViewport({ ratio: 1 });
  await page.locator('.continue').scrollIntoViewIfNeeded();
  await expect(page.locator('.continue')).toBeInViewport();
});

test('the keyboard alone does everything on the pause', async ({ holdfast }) => {
  const page = await holdfast.openPage('https://www.instagram.com/');
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

test.describe('the focus goes to what is near where its own place was taken away', () => {
  const focusedIn = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('section')?.id ?? 'nowhere');

  test('a change that was undone, a reason that was removed', async ({ holdfast }) => {
    await holdfast.reset([robin()], { ownReasons: [{ id: 'a', text: 'I sleep better.' }] });
    const page = await holdfast.openPage(holdfast.address('options.html'));
    await page.getByRole('button', { name: 'Remove: I sleep better.' }).press('Enter');
    await expect.poll(() => focusedIn(page)).toBe('reasons');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Remove: I sleep better.' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('a wait that is called off', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([robin()], { coolingHours: 24, waitSeconds: 10 });
    const page = await holdfast.openPage(holdfast.address('options.html'));
    const wait = page.getByLabel('Wait before');
    await wait.fill('3');
    await wait.press('Tab');
    await page.getByRole('list', { name: 'Waiting' }).getByRole('button').press('Enter');
    await expect(page.getByText('Nothing is waiting.')).toBeVisible();
    await expect.poll(() => focusedIn(page)).toBe('cooling');
  });
});

test('the wait is announced at its start and its end, and not between', async ({ holdfast }) => {
  await holdfast.reset([robin()], { waitSeconds: 6 });
  const page = await holdfast.openPage('https://www.instagram.com/');
  await page.evaluate(noteSaid);
  await page.click('#robin');
  const end = 'To continue, write in a few words what for.';
  const status = page.locator('.go-on [role=status]');
  await expect(status).toHaveText(end, { timeout: 30_000 });
  await frames(page, 60);
  // Empty as it comes, and between.
  const said = (await page.evaluate('said')) as string[];
  expect(said.filter(Boolean)).toEqual(['You can continue in 6 seconds.', end]);
});

/**
 * Runs in the page: notes what is said of the wait from its first frame on. The first of it stands there for a
 * second, which a busy machine may take to ask for it.
 */
function noteSaid(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  const look = () => {
    const root = [...document.documentElement.children].at(-1)?.shadowRoot;
    const status = root?.querySelector('.go-on [role=status]');
    if (!status) return void requestAnimationFrame(look);
    const note = () => said.push(status.textContent ?? '');
    note();
    new MutationObserver(note).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  };
  look();
}
