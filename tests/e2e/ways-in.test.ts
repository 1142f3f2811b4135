import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import {
  expectNoPause,
  expectPause,
  frames,
  framesBefore,
  framesOf,
  heardIn,
  pauseOn,
} from './support/pause.ts';
import { type Holdfast, test } from './support/test.ts';
import { WAYS } from './ways.ts';

/** Holds, and expects the page as it was: the user is back, and one urge is recorded as held. */
async function holdAndExpect(holdfast: Holdfast, page: Page, url: string, urge: object) {
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect(page).toHaveURL(url);
  await frames(page);
  expect((await framesOf(page)).contact).toBe(0);
  expect(await holdfast.urges()).toEqual([expect.objectContaining({ ...urge, outcome: 'held' })]);
}

for (const { site, addresses, presses, changes } of WAYS) {
  test.describe(site, () => {
    for (const { url, surface } of addresses) {
      test(`typed: ${url}`, async ({ holdfast }) => {
        const page = await holdfast.open('https://www.instagram.com/explore/');
        await page.goto(url);
        await expect(page).toHaveURL(holdfast.address('pause.html'));
        await expectPause(page);
        expect(await page.title()).toBe('A pause');
        expect(holdfast.naming()).toEqual([]);
        await pauseOn(page).click();
        // The way back is the same for all, and takes as long as the word of thanks is shown.
        if (url === addresses[0]?.url)
          await expect(page).toHaveURL('https://www.instagram.com/explore/');
        else await expect(page.getByText('You held.')).toBeVisible();
        expect(await holdfast.urges()).toEqual([
          expect.objectContaining({ site, surface, ring: 'network', outcome: 'held' }),
        ]);
      });
    }

    for (const { on, selector, surface, isLink } of presses) {
      const urge = { site, surface, ring: 'page' };
      const acts: [string, (page: Page) => Promise<void>][] = [
        ['click', (page) => page.click(selector)],
        ['Enter', (page) => focusAndPress(page, selector)],
      ];
      if (isLink) {
        acts.push(
          ['middle click', (page) => page.click(selector, { button: 'middle' })],
          ['Ctrl+click', (page) => page.click(selector, { modifiers: ['Control'] })],
        );
      }
      for (const [name, act] of acts) {
        if (name === 'Enter' && / /.test(selector)) continue;
        test(`${name} on ${selector} of ${on}`, async ({ holdfast }) => {
          const page = await holdfast.open(on);
          const tabs = holdfast.browser.context.pages().length;
          await act(page);
          await expectPause(page);
          // The Control key by itself is nothing of the contact's.
          const heard = await heardIn(page);
          expect(heard.filter((one) => !/^keydown (undefined)?$/.test(one))).toEqual([]);
          expect(holdfast.naming()).toEqual([]);
          expect(holdfast.browser.context.pages()).toHaveLength(tabs);
          await holdAndExpect(holdfast, page, on, urge);
          expect(holdfast.naming()).toEqual([]);
        });
      }
    }

    for (const { on, script, surface, closes } of changes) {
      test(`the page itself: ${script} on ${on}`, async ({ holdfast }) => {
        const page = await holdfast.open(on);
        await page.evaluate(script);
        await expectPause(page);
        await frames(page);
        expect((await framesOf(page)).contact).toBe(0);
        expect(await page.title()).toBe('A pause');
        test.info().annotations.push({
          type: 'requests the page made by itself',
          description: holdfast.naming().join(' ') || 'none',
        });
        await pauseOn(page).click();
        // Leaving may have loaded another page, so until it counts frames again.
        await expectNoPause(page);
        await expect.poll(async () => (await framesOf(page))?.all).toBeGreaterThan(3);
        expect((await framesOf(page)).contact).toBe(0);
        expect(await framesBefore(page)).toBe(0);
        if (!closes) await expect(page).toHaveURL(on);
        await expect(page.locator('[data-contact-page]')).toHaveCount(0);
        expect(await holdfast.urges()).toEqual([
          expect.objectContaining({ site, surface, ring: 'page', outcome: 'held' }),
        ]);
      });
    }
  });
}

/** A row that cannot be focused is reached by the site's own keys: there the press is an Enter on it. */
async function focusAndPress(page: Page, selector: string): Promise<void> {
  const element = page.locator(selector);
  await element.evaluate((one) => {
    if (!one.matches('a, button, [tabindex]')) one.setAttribute('tabindex', '0');
  });
  await element.focus();
  await page.keyboard.press('Enter');
}

test('a tap on a link', async ({ holdfast }) => {
  const page = await holdfast.open('https://www.instagram.com/');
  await tap(page, '#robin');
  await expectPause(page);
  expect(await heardIn(page)).toEqual([]);
  await holdAndExpect(holdfast, page, 'https://www.instagram.com/', { surface: 'profile' });
  expect(holdfast.naming()).toEqual([]);
});

test('a tap on a row', async ({ holdfast }) => {
  const page = await holdfast.open('https://web.whatsapp.com/');
  await tap(page, '#row-robin [title]');
  await expectPause(page);
  expect(await heardIn(page)).toEqual([]);
  expect(holdfast.naming()).toEqual([]);
});

test('arrow keys that walk into the chat', async ({ holdfast }) => {
  const page = await holdfast.open('https://web.whatsapp.com/');
  const before = page.locator('[data-chat]:has(+ #row-robin)');
  const after = page.locator('#row-robin + [data-chat]');
  const [neighbour, key] = (await before.count()) > 0 ? [before, 'ArrowDown'] : [after, 'ArrowUp'];
  await neighbour.evaluate((row: HTMLElement) => {
    row.tabIndex = 0;
    row.focus();
  });
  await page.keyboard.press(key);
  await expectPause(page);
  await frames(page);
  expect((await framesOf(page)).contact).toBe(0);
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect(page.locator('[data-contact-page]')).toHaveCount(0);
  expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'held' })]);
});

test('two rows with the contact’s name both pause', async ({ holdfast }) => {
  const page = await holdfast.open('https://web.whatsapp.com/');
  await page.evaluate(() => {
    const row = document.querySelector('#row-robin');
    const twin = row?.cloneNode(true) as Element;
    twin.id = 'row-twin';
    row?.after(twin);
  });
  for (const selector of ['#row-robin', '#row-twin']) {
    await page.click(selector);
    await expectPause(page);
    await expect(page.getByRole('button', { name: 'This is not them' })).toBeVisible();
    await pauseOn(page).click();
    await expectNoPause(page);
  }
});

/** A finger, as the browser itself would tell of it. */
async function tap(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there to be tapped`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
