import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { everyNth, isWhole, some } from './support/matrix.ts';
import { expectUnpainted } from './support/painted.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  framesBefore,
  framesOf,
  heardIn,
  hold,
} from './support/paused-tab.ts';
import type { Tab } from './support/tab.ts';
import { type Press, WAYS } from './ways.ts';

// The last of all to run in each browser: whichever worker is free takes the next of them.
test.describe.configure({ mode: 'parallel' });

const EXPLORE = 'https://www.instagram.com/explore/';

/** Holds, and expects the page as it was: the user is back, and one urge is recorded as held. */
async function holdAndExpect(holdfast: Holdfast, page: Tab, url: string, urge: object) {
  await hold(page);
  await expectNoPause(page);
  await expectUrl(page, url);
  await frames(page);
  expect((await framesOf(page)).contact).toBe(0);
  expect(await holdfast.urges()).toEqual([expect.objectContaining({ ...urge, outcome: 'held' })]);
}

for (const { site, addresses, presses, changes } of WAYS) {
  test.describe(site, () => {
    test('typed addresses', async ({ holdfast }) => {
      const page = await holdfast.open(EXPLORE);
      // All are read, and have their rules, in tests/unit.
      for (const { url, surface } of everyNth(addresses, 12)) {
        await test.step(url, async () => {
          await holdfast.reset();
          holdfast.web.forget();
          await page.goto(url);
          await expectUrl(page, holdfast.address('pause.html'));
          await expectPause(page);
          expect(await page.evaluate<string>('document.title')).toBe('A pause');
          expect(holdfast.naming()).toEqual([]);
          await hold(page);
          await expectUrl(page, EXPLORE);
          expect(await holdfast.urges()).toEqual([
            expect.objectContaining({ site, surface, ring: 'network', outcome: 'held' }),
          ]);
        });
      }
    });

    for (const press of everyNth(presses, 14)) {
      const { on, selector, surface } = press;
      test(`pressed: ${selector} of ${on}`, async ({ holdfast }) => {
        const page = await holdfast.open(on);
        const tabs = (await holdfast.tabs()).length;
        // One after the other: what was stopped leaves the page as it was.
        const acts = actsOn(press);
        for (const [name, act] of press === presses[0] ? acts : some(acts, 1)) {
          await test.step(name, async () => {
            await holdfast.reset();
            const before = (await heardIn(page)).length;
            await act(page);
            await expectPause(page);
            const heard = (await heardIn(page)).slice(before);
            // The Control key by itself is nothing of the contact's.
            const isControl = (one: string) => name === 'Ctrl+click' && one.startsWith('keydown ');
            expect(heard.filter((one) => !isControl(one))).toEqual([]);
            expect(holdfast.naming()).toEqual([]);
            expect(await holdfast.tabs()).toHaveLength(tabs);
            await holdAndExpect(holdfast, page, on, { site, surface, ring: 'page' });
            expect(holdfast.naming()).toEqual([]);
          });
        }
      });
    }

    test('changes that the app makes by itself', async ({ holdfast }) => {
      // All of them take most of a minute.
      if (isWhole) test.slow();
      const page = await holdfast.open('about:blank');
      for (const { on, script, surface, closes } of everyNth(changes, 12)) {
        await test.step(`${script} on ${on}`, async () => {
          await holdfast.reset();
          await page.goto(on);
          // Firefox keeps whole windows, and has its time for that in the whole matrix.
          const paint = isWhole || holdfast.runsIn === 'chromium' ? await page.recordPaint() : null;
          holdfast.web.forget();
          // Something the user did: what a page does all by itself is left for the site's home.
          await page.press('a');
          await page.evaluate(script);
          await expectPause(page);
          await frames(page, 20);
          expect((await framesOf(page)).contact).toBe(0);
          expect(await page.evaluate<string>('document.title')).not.toMatch(/robin|vale/i);
          test.info().annotations.push({
            type: `requests the page made by itself, ${script}`,
            description: holdfast.naming().join(' ') || 'none',
          });
          await hold(page);
          // Leaving may have loaded another page, so until it counts frames again.
          await expectNoPause(page);
          await expect.poll(async () => (await framesOf(page))?.all ?? 0).toBeGreaterThan(3);
          expect((await framesOf(page)).contact).toBe(0);
          expect(await framesBefore(page)).toBe(0);
          if (paint) {
            await frames(page, 10);
            await expectUnpainted(paint, 2);
          }
          if (!closes) await expectUrl(page, on);
          await page.waitFor('[data-contact-page]', 'gone');
          expect(await holdfast.urges()).toEqual([
            expect.objectContaining({ site, surface, ring: 'page', outcome: 'held' }),
          ]);
        });
      }
    });
  });
}

function actsOn({ selector, isLink }: Press): [string, (page: Tab) => Promise<void>][] {
  const acts: ReturnType<typeof actsOn> = [['click', (page) => page.click(selector)]];
  if (isLink) {
    acts.push(
      ['middle click', (page) => page.click(selector, { button: 'middle' })],
      ['Ctrl+click', (page) => page.click(selector, { modifiers: ['Control'] })],
    );
  }
  if (!/ /.test(selector)) acts.push(['Enter', (page) => focusAndPress(page, selector)]);
  return acts;
}

/**
 * A row that cannot be focused is reached by the site's own keys: there the press is an Enter on
 * it.
 */
async function focusAndPress(page: Tab, selector: string): Promise<void> {
  await page.edit(selector, (one) => {
    if (!one.matches('a, button, [tabindex]')) one.setAttribute('tabindex', '0');
  });
  await page.focus(selector);
  await page.press('Enter');
}

test('a tap on a link', async ({ holdfast }) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await page.tap('#robin');
  await expectPause(page);
  expect(await heardIn(page)).toEqual([]);
  await holdAndExpect(holdfast, page, 'https://www.instagram.com/', { surface: 'profile' });
  expect(holdfast.naming()).toEqual([]);
});

test('a tap on a row', async ({ holdfast }) => {
  const page = await holdfast.open('https://web.whatsapp.com/');
  await page.tap('#row-robin [title]');
  await expectPause(page);
  expect(await heardIn(page)).toEqual([]);
  expect(holdfast.naming()).toEqual([]);
});

test('arrow keys that walk into the chat', async ({ holdfast }) => {
  const page = await holdfast.open('https://web.whatsapp.com/');
  const isBefore = (await page.count('[data-chat]:has(+ #row-robin)')) > 0;
  const neighbour = isBefore ? '[data-chat]:has(+ #row-robin)' : '#row-robin + [data-chat]';
  const key = isBefore ? 'ArrowDown' : 'ArrowUp';
  await page.edit(neighbour, (row) => row.setAttribute('tabindex', '0'));
  await page.focus(neighbour);
  await page.press(key);
  await expectPause(page);
  await frames(page);
  expect((await framesOf(page)).contact).toBe(0);
  await hold(page);
  await expectNoPause(page);
  await page.waitFor('[data-contact-page]', 'gone');
  expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'held' })]);
});

test('two rows with the contact’s name both pause', async ({ holdfast }) => {
  const page = await holdfast.open('https://web.whatsapp.com/');
  await page.edit('#row-robin', (row) => {
    const twin = row.cloneNode(true) as Element;
    twin.id = 'row-twin';
    row.after(twin);
  });
  for (const selector of ['#row-robin', '#row-twin']) {
    await page.click(selector);
    await expectPause(page);
    expect(await page.text('.others')).toContain('This is not them');
    await hold(page);
    await expectNoPause(page);
  }
});
