import { CHECKS } from '../../src/platform/health/self-check.ts';
import { expect } from './support/expect.ts';
import { tellAddon } from './support/firefox-addon.ts';
import { test } from './support/firefox-alone.ts';
import { changePermissions } from './support/firefox-permissions.ts';
import { FirefoxTab } from './support/firefox-tab.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  framesOf,
  goOn,
  hold,
  pressUntilOpen,
} from './support/paused-tab.ts';
import { recordElsewhere } from './support/record-elsewhere.ts';

/** What is Firefox's own: its permissions, which are the user's at any time, and private windows. */
const FEED = 'https://www.instagram.com/';
const HOSTS = ['*://*.instagram.com/*', '*://*.ig.me/*', '*://*.instagr.am/*'];

test('the popup, the record and the options are drawn', async ({ opened: { firefox }, facts }) => {
  const page = await firefox.newTab();
  await page.goto(FEED);
  await page.click('#robin');
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  expect(await facts.urges()).toHaveLength(1);

  await page.goto(firefox.address('popup.html'));
  await expect.poll(() => page.text('.ring > div')).toMatch(/^[1-9]\d*\s*days$/);
  await page.goto(firefox.address('record.html'));
  await page.waitFor('.chart svg');
  await page.waitFor('.urges > li');
  expect(await page.count('.urges > li')).toBe(1);
  await page.goto(firefox.address('welcome.html'));
  await page.waitFor('.begin');
  await page.goto(firefox.address('options.html'));
  await page.click('#contacts > .start');
  await page.click('#contacts textarea');
  await page.type('https://www.instagram.com/mia.sol/');
  await page.press('Enter');
  await page.waitFor('#contacts .identity');
  expect(await page.text('#contacts')).toContain('mia.sol');
});

test('the worker knows a site’s page and our own by what this browser says of them', async ({
  opened: { firefox },
  facts: _,
}) => {
  const page = await firefox.newTab();
  await page.goto(FEED);
  await page.click('#robin');
  await expectPause(page);
  // The worker loads these where a page asks for them.
  await page.waitFor('.chip');
  await page.goto(firefox.address('check.html'));
  await page.waitFor('.checks');
  const place = CHECKS.indexOf('worker') + 1;
  expect(await page.count(`.checks > .good:nth-child(${place})`)).toBe(1);
});

test('what it asks of others is seen at the browser, where it puts that into a page', async ({
  opened: { firefox },
  facts,
}) => {
  await facts.reset();
  const page = await firefox.newTab();
  await page.goto(FEED);
  expect(await firefox.takeOwnRequests()).toEqual([]);
  await firefox.inBackground(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const picture = new Image();
        // A relative one counts as the page's.
        picture.src = new URL('/style.css?ours', location.href).href;
        document.body.append(picture);
      },
    });
  }, FEED);
  await expect.poll(firefox.takeOwnRequests).toEqual([`${FEED}style.css?ours`]);
});

test('a site’s permission is taken back, and given again', async ({
  opened: { firefox },
  facts,
}) => {
  // Its guard lives on in a page that is open, and does nothing more there.
  const open = await firefox.newTab();
  await open.goto(FEED);
  await open.click('#robin');
  await expectPause(open);
  await hold(open);
  await expectNoPause(open);
  const options = await firefox.newTab();
  await options.goto(firefox.address('options.html'));
  await options.waitFor('#sites');
  // One host of several takes the guard from no other.
  await changePermissions(firefox, 'remove', [], HOSTS.slice(1, 2));
  await expect.poll(() => options.text('#sites')).toContain('permission for ig.me');
  await changePermissions(firefox, 'remove', [], HOSTS);
  await expect.poll(() => options.text('#sites')).toContain('permission is missing');
  const registered = () =>
    firefox.inBackground(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.map(({ id }) => id);
    }, null);
  await expect.poll(registered).not.toContain('guard instagram');
  await open.bringToFront();
  await pressUntilOpen(open, '#robin', `${FEED}robin.vale/`);
  const page = await firefox.newTab();
  await page.goto(FEED);
  await page.click('#robin');
  await expectUrl(page, `${FEED}robin.vale/`);
  await expectNoPause(page);
  expect((await facts.stored('errors')) ?? []).toEqual([]);

  await changePermissions(firefox, 'add', [], HOSTS);
  await expect.poll(registered).toContain('guard instagram');
  await expect.poll(() => options.text('#sites')).not.toContain('permission is missing');
  await page.goto(FEED);
  await page.click('#robin');
  await expectPause(page);
  // And goes on there once it is given again: who is open in it is paused at once.
  await expectPause(open);
  expect((await facts.stored('errors')) ?? []).toEqual([]);
});

test('a site that is switched off lets an open page be, and guards it again', async ({
  opened: { firefox },
  facts,
}) => {
  const page = await firefox.newTab();
  await page.goto(FEED);
  const { sites } = (await facts.stored('settings')) as { sites: string[] };
  const turn = (on: readonly string[]) =>
    firefox.inBackground(async (sites) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
      await chrome.storage.local.set({ settings: { ...settings, sites } });
    }, on);
  await turn(sites.filter((id) => id !== 'instagram'));
  await pressUntilOpen(page, '#robin', `${FEED}robin.vale/`);
  await turn(sites);
  await expectPause(page);
});

test('private windows are the user’s own, and guarded once Holdfast is allowed there', async ({
  opened: { firefox, web },
  facts,
}) => {
  const inPrivate = async () => {
    const asked = { type: 'window', private: true, focus: true };
    const { handle } = (await firefox.marionette.send('WebDriver:NewWindow', asked)) as {
      handle: string;
    };
    return new FirefoxTab(firefox.marionette, handle);
  };
  const page = await inPrivate();
  await page.goto(FEED);
  await page.click('#robin');
  await expectUrl(page, `${FEED}robin.vale/`);
  await expectNoPause(page);
  expect(await facts.urges()).toEqual([]);
  await page.close();

  await changePermissions(firefox, 'add', ['internal:privateBrowsingAllowed'], []);
  await tellAddon(firefox, 'reload');
  await facts.reset(undefined, { recordsPrivate: true });
  const allowed = await inPrivate();
  await allowed.goto(FEED);
  web.forget();
  await allowed.click('#robin');
  await expectPause(allowed);
  expect((await framesOf(allowed)).contact).toBe(0);
  expect(web.requests.filter((url) => url.includes('robin'))).toEqual([]);
  await hold(allowed);
  await expectNoPause(allowed);
  await allowed.goto(`${FEED}stories/robin.vale/`);
  await expectUrl(allowed, firefox.address('pause.html'));
  await expectPause(allowed);
  await hold(allowed);
  await expectUrl(allowed, FEED);
  expect((await facts.urges()).map(({ ring, outcome }) => `${ring} ${outcome}`).sort()).toEqual([
    'network held',
    'page held',
  ]);

  await allowed.goto(firefox.address('popup.html'));
  await allowed.waitFor('footer button');
  await allowed.click('footer button');
  const record = await recordElsewhere(firefox);
  expect(await record.evaluate('document.querySelectorAll(".urges > li").length')).toBe(2);

  await facts.reset();
  await allowed.goto(FEED);
  await allowed.click('#tray-robin');
  await expectPause(allowed);
  await hold(allowed);
  await expectNoPause(allowed);
  await allowed.goto(`${FEED}robin.vale/`);
  await expectPause(allowed);
  await goOn(allowed);
  await expectUrl(allowed, `${FEED}robin.vale/`);
  await expectNoPause(allowed);
  expect(await facts.urges()).toEqual([]);
  expect(await facts.stored('errors')).toBeUndefined();
});

test(
  'a scroll bar on the left leaves the pause as it stands',
  IN_MATRIX,
  async ({ opened: { firefox }, facts }) => {
    await facts.reset();
    await firefox.inBrowser(`Services.prefs.setIntPref('layout.scrollbar.side', 3);
      Services.prefs.setIntPref('ui.useOverlayScrollbars', 0);
      Services.prefs.setBoolPref('widget.gtk.overlay-scrollbars.enabled', false);`);
    const page = await firefox.newTab();
    await page.goto(FEED);
    // One that takes its room away from the page.
    await page.evaluate(`void document.body.append(Object.assign(document.createElement('style'), {
      textContent: 'html { overflow-y: scroll } body { margin: 0; min-height: 9000px }' }))`);
    const left = 'document.body.getBoundingClientRect().left';
    expect(await page.evaluate(left)).toBeGreaterThan(8);
    await page.click('#robin');
    await expectPause(page);
    const raised = await page.evaluate<number>(`new Promise((done) => {
      const pause = document.documentElement.lastElementChild.shadowRoot.querySelector('dialog');
      let count = 0;
      const observer = new MutationObserver((changes) => { count += changes.length; });
      observer.observe(pause, { attributes: true });
      setTimeout(() => { observer.disconnect(); done(count); }, 1000);
    })`);
    expect(raised).toBe(0);
  },
);
