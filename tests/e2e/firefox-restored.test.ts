import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { outputOf } from '../../scripts/build.ts';
import { type InventedWeb, serveInventedWeb } from '../invented/server.ts';
import { expect } from './support/expect.ts';
import { startFirefox } from './support/firefox.ts';
import { namingIn } from './support/naming.ts';
import { packageOf } from './support/package-of.ts';
import { expectNoPause, expectPause, hold } from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import { stateIn } from './support/stored-state.ts';

const FEED = 'https://www.instagram.com/';
const PROFILES = ['https://www.instagram.com/robin.vale/', 'https://x.com/robin_vale'];

const test = base.extend<{ profile: string; web: InventedWeb }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'holdfast-restored-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  web: async ({}, use) => {
    const web = await serveInventedWeb();
    await use(web);
    await web.close();
  },
});

test('Firefox: tabs of the contact that a start brings back are paused', async ({
  profile,
  web,
}) => {
  // The browser is started three times.
  test.slow();
  const built = join(process.cwd(), outputOf('firefox', 'practice'));
  const extension = await packageOf(built, join(profile, 'holdfast.xpi'));
  let firefox = await startFirefox({ port: web.port, profile, extension });
  const facts = stateIn((inside, argument) => firefox.inBackground(inside, argument), new Map());
  await facts.reset([]);
  for (const url of [FEED, ...PROFILES]) await (await firefox.newTab()).goto(url);
  await facts.reset([robin()]);
  for (const tab of (await firefox.otherTabs()).slice(1)) await expectPause(tab);

  for (const end of ['close', 'kill'] as const) {
    await firefox.inBrowser(SAVE_SESSION);
    await firefox[end]();
    web.forget();
    firefox = await startFirefox({ port: web.port, profile });
    const [feed, ...theirs] = await firefox.otherTabs();
    expect(theirs).toHaveLength(PROFILES.length);
    // The one that was in front is loaded as the browser starts, the others once they are.
    for (const tab of theirs.reverse()) {
      await tab.bringToFront();
      await expectPause(tab);
    }
    expect(namingIn(web.requests)).toEqual([]);
    if (!feed) throw new Error('The tab of nobody is gone');
    await feed.bringToFront();
    await feed.click('#tray-robin');
    await expectPause(feed);
    await hold(feed);
    await expectNoPause(feed);
  }
  await firefox.close();
});

const SAVE_SESSION = `
  const { SessionSaver } = ChromeUtils.importESModule(
    'resource:///modules/sessionstore/SessionSaver.sys.mjs');
  await SessionSaver.run();`;
