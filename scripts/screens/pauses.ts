import type { Page } from 'playwright';
import type { Settings } from '../../src/policy/settings.ts';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { type Look, seed, shot } from './themes.ts';

const LETTER = `Dear me,

remember the Sunday when the flat was quiet and you noticed that it was good. You slept through. You called Mia, and you laughed.

Looking has never once made it better.`;

/** Each thing that the pause may offer, as a user could have written it. */
const OFFERS: Readonly<Record<string, Partial<Settings>>> = {
  reason: { offers: ['reason'] },
  own: { offers: ['own'], ownReasons: [{ id: 'a', text: 'Each time I looked I slept badly.' }] },
  letter: { offers: ['letter'], letter: LETTER },
  plan: {
    offers: ['plan'],
    plans: [
      {
        id: 'p',
        when: 'I want to check at night',
        instead: 'I call Mia',
        action: { is: 'call', number: '+1 555 555 0199' },
      },
    ],
  },
  wave: { offers: ['wave'] },
  write: { offers: ['write'] },
  fact: { offers: ['fact'] },
};

/** The pause in each of its states, over a page and on a page of its own. */
export async function pauses(chromium: Chromium, look: Look): Promise<void> {
  // In other languages, those with most of their words.
  const shown = look.language === 'en' ? Object.keys(OFFERS) : ['reason', 'plan', 'fact'];
  for (const offer of shown) {
    const settings = OFFERS[offer];
    await seed(chromium, look, settings);
    const page = await openPause(chromium);
    await shot(page, offer === 'reason' ? 'pause' : `pause-${offer}`, look);
    if (offer === 'reason') await states(page, look);
    await page.close();
  }
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 900, height: 760 });
  await page.goto(`chrome-extension://${chromium.extensionId}/pause.html#urge`);
  await page.locator('.chip').first().waitFor();
  await shot(page, 'pause-by-hand', look);
  await page.close();
}

async function openPause({ context }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1100, height: 760 });
  await page.goto('https://www.instagram.com/');
  await page.click('#robin');
  await page.locator('.chip').first().waitFor();
  // In the middle of a breath in, where the guide is at its widest.
  await page.waitForTimeout(2600);
  return page;
}

async function states(page: Page, look: Look): Promise<void> {
  await page.locator('.chip').nth(1).click();
  await page.locator('.dot-choice').nth(3).click();
  await page.locator('.others button').first().click();
  await shot(page, 'pause-told', look);
  await page.setViewportSize({ width: 360, height: 760 });
  await shot(page, 'pause-narrow', look);
  await page.setViewportSize({ width: 1100, height: 760 });
  await page.locator('.hold').click();
  await page.waitForTimeout(900);
  await shot(page, 'held', look);
}
