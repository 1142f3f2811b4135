import type { Urge } from '../../src/log/urge.ts';
import { urgeOf } from '../unit/samples.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';

const FEED = 'https://www.instagram.com/';
/** Told by hand, which is the user's, on our own pages. */
const BY_HAND = urgeOf({ id: 'by hand', ring: 'hand' });
const MET = urgeOf({ id: 'met' });
const keeping = (urge: Urge) => ({ 'outbox:urge:1': { is: 'urge', urge } });

/**
 * Asks from the world of our own scripts in the page that is open, as whoever has taken it over could,
 * and in each frame of it; answers with what each was told, the page first.
 */
const askIn = (holdfast: Holdfast, call: string, ...given: unknown[]): Promise<unknown[]> =>
  holdfast.run(
    async ({ url, message }) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      const answers = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        func: async (asked) => (await chrome.runtime.sendMessage(asked)) ?? 'nothing',
        args: [message],
      });
      return answers.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result);
    },
    { url: FEED, message: { call, with: given } },
  );

test('Firefox: whoever has taken over our scripts in a page asks for what such a page may, and no more', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  expect(await askIn(holdfast, 'silence', false)).toEqual([false]);
  expect(await askIn(holdfast, 'isAwake')).toEqual(['nothing']);
  expect(await askIn(holdfast, 'mark', 'lost', 'facebook')).toEqual(['nothing']);
  const before = await holdfast.stored('contacts');
  expect(await askIn(holdfast, 'keep', { contacts: [] })).toEqual(['nothing']);
  expect(await holdfast.stored('contacts')).toEqual(before);
  expect(await askIn(holdfast, 'keep', keeping(BY_HAND))).toEqual(['nothing']);
  expect(await askIn(holdfast, 'keep', keeping(MET))).toEqual([true]);
  await expect.poll(() => holdfast.urges()).toEqual([MET]);

  // What it says is of its own tab and site, whatever these are.
  await askIn(holdfast, 'mark', 'lost');
  const unread = async () => Object.keys((await holdfast.stored('unreadSites')) as object);
  expect(await unread()).toEqual(['instagram']);
  await askIn(holdfast, 'readable');
  expect(await unread()).toEqual([]);

  // A frame of the same site says nothing at all.
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/mia.sol/';
    document.body.append(frame);
    return new Promise<void>((done) => {
      frame.onload = () => done();
    });
  });
  expect(await askIn(holdfast, 'silence', false)).toEqual([false, 'nothing']);
});

test('Firefox: our own pages ask for what they may; the page itself has nothing to ask with', async ({
  holdfast,
}) => {
  const options = await holdfast.open(holdfast.address('options.html'));
  const ask = (call: string, ...given: unknown[]) =>
    options.evaluate(
      async (asked) => ((await chrome.runtime.sendMessage(asked)) as unknown) ?? 'nothing',
      { call, with: given },
    );
  expect(await ask('isAwake')).toBe(true);
  expect(await ask('keep', keeping(BY_HAND))).toBe(true);
  await expect.poll(() => holdfast.urges()).toEqual([BY_HAND]);
  expect(await ask('keep', { contacts: [] })).toBe('nothing');

  await holdfast.open(FEED);
  const seen = await holdfast.run(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      world: 'MAIN',
      func: () => {
        const apis = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
        return [typeof apis.browser?.runtime, typeof apis.chrome?.runtime];
      },
    });
    return answer?.result;
  }, FEED);
  expect(seen).toEqual(['undefined', 'undefined']);
});
