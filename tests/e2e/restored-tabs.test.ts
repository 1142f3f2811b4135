import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { outputOf } from '../../scripts/build.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { test as shared } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX, some } from './support/matrix.ts';
import { namingIn } from './support/naming.ts';
import { expectNoPause, expectPause, pauseOn } from './support/paused-page.ts';
import { allowReloading, bringTabsBack, installIn } from './support/profile.ts';
import { stateIn } from './support/stored-state.ts';

const FEED = 'https://www.instagram.com/';
const PROFILES = [`https://www.instagram.com/${ROBIN.instagram}/`, `https://x.com/${ROBIN.x}`];

const test = shared.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'holdfast-restored-'));
    await allowReloading(profile);
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
});

test('tabs of the contact that a start of the browser brings back are paused', async ({
  profile,
  shared: { web },
}) => {
  // The browser is started two or three times.
  test.slow();
  const start = (extension?: string) => {
    const options = { port: web.port, profile, args: ['--restore-last-session'] };
    return startChromium({ ...options, ...(extension !== undefined && { extension }) });
  };
  let browser = await start(join(process.cwd(), outputOf('chrome', 'practice')));
  const facts = stateIn(async (inside, argument) => {
    const worker = await browser.worker();
    return worker.evaluate(inside as never, argument) as ReturnType<typeof inside>;
  }, new Map());
  await facts.reset([]);
  for (const url of [...PROFILES, FEED]) await (await browser.context.newPage()).goto(url);
  await facts.reset();
  await allPaused(browser);

  for (const end of some(['close', 'kill'] as const, 1)) {
    await browser[end]();
    if (end === 'close') await installIn(profile, browser.extensionId);
    else await bringTabsBack(profile);
    web.forget();
    browser = await start();
    const feed = await allPaused(browser);
    // Their documents may be asked for before the rules are there, but nothing of them runs.
    const stopped = () =>
      browser.context.pages().filter((page) => page.url().endsWith('/pause.html'));
    await expect.poll(stopped).toHaveLength(PROFILES.length);
    expect(namingIn(web.requests).filter((url) => !PROFILES.includes(url))).toEqual([]);
    await feed.click('#tray-robin');
    await expectPause(feed);
    await pauseOn(feed).click();
    await expectNoPause(feed);
  }
  await browser.close();
});

test(
  'a tab of the contact that was put to sleep is paused as it wakes',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([]);
    const [profile = ''] = PROFILES;
    await holdfast.open(profile);
    await holdfast.open('https://web.whatsapp.com/');
    const worker = await holdfast.browser.worker();
    const asleep = await worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return (await chrome.tabs.discard(tab?.id))?.id ?? -1;
    }, profile);
    await holdfast.reset();
    holdfast.web.forget();
    await worker.evaluate((id) => chrome.tabs.update(id, { active: true }), asleep);
    const { context } = holdfast.browser;
    const isPause = (page: Page) => page.url() === holdfast.address('pause.html');
    await expect.poll(() => context.pages().filter(isPause)).toHaveLength(1);
    for (const page of context.pages().filter(isPause)) await expectPause(page);
    expect(holdfast.naming()).toEqual([]);
  },
);

/** Answers the one tab that is nobody's. */
async function allPaused({ context }: Chromium): Promise<Page> {
  const open = () => context.pages().filter((page) => page.url() !== 'about:blank');
  await expect.poll(open).toHaveLength(PROFILES.length + 1);
  const feed = open().find((page) => page.url() === FEED);
  if (!feed) throw new Error('The tab of nobody is gone');
  for (const page of open()) if (page !== feed) await expectPause(page);
  return feed;
}
