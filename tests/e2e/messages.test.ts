import type { Page } from 'playwright';
import { test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';

const FEED = 'https://www.instagram.com/';
const ask = (call: string, ...given: unknown[]) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ call, with: given })}).then((answer) => answer ?? 'nothing')`;

/** Evaluates in the world of our own scripts in this page, as whoever has taken it over could. */
async function evaluateInOurWorld(page: Page): Promise<(script: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin.startsWith('chrome-extension:')) resolve(id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const asked = { contextId, expression, awaitPromise: true, returnByValue: true };
    return (await session.send('Runtime.evaluate', asked)).result.value;
  };
}

test('whoever has taken over our scripts in a page asks for what such a page may, and no more', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  const run = await evaluateInOurWorld(page);
  expect(await run(ask('silence', false))).toBe(false);

  const urge = {
    id: 'forged',
    moment: 1,
    day: '2026-11-23',
    zone: 'UTC',
    contactId: 'robin',
    site: 'instagram',
    surface: 'chat',
    ring: 'hand',
    outcome: 'continued',
    revision: 20,
    secondsHeld: null,
    words: '',
    offer: null,
    feeling: null,
    strength: null,
    minutes: null,
    purpose: null,
    note: '',
  };
  const keep = (one: object) => ask('keep', { 'outbox:urge:1': { is: 'urge', urge: one } });
  expect(await run(keep(urge))).toBe('nothing');
  expect(await run(ask('keep', { contacts: [] }))).toBe('nothing');
  expect(await run(ask('isAwake'))).toBe('nothing');
  expect(await run(ask('mark', 'lost', 'facebook'))).toBe('nothing');
  expect(await run(ask('pauseInstead', 'https://www.facebook.com/'))).toBe(false);
  const met = { ...urge, id: 'met', ring: 'page' };
  await run(keep(met));
  await expect.poll(() => holdfast.urges()).toEqual([met]);

  // What it says is of its own tab and site, whatever these are.
  await run(ask('mark', 'lost'));
  const worker = await holdfast.browser.worker();
  const unread = () =>
    worker.evaluate(async () => {
      const { unreadSites } = await chrome.storage.local.get('unreadSites');
      return Object.keys(unreadSites as object);
    });
  expect(await unread()).toEqual(['instagram']);
  // That this tab is left says nothing of the site.
  await run(ask('mark', null));
  expect(await unread()).toEqual(['instagram']);
  await run(ask('readable'));
  expect(await unread()).toEqual([]);
});

test('our own pages ask for what they may; the page itself has nothing to ask with', async ({
  holdfast,
}) => {
  const options = await holdfast.open(holdfast.address('options.html'));
  expect(await options.evaluate(ask('isAwake'))).toBe(true);
  expect(await options.evaluate(ask('silence', true))).toBe('nothing');
  const page = await holdfast.open(FEED);
  expect(await page.evaluate('typeof globalThis.chrome?.runtime')).toBe('undefined');
});
