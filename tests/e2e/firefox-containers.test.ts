import { expect } from './support/expect.ts';
import { test } from './support/firefox-alone.ts';
import { expectNoPause, expectPause, expectUrl, hold } from './support/paused-tab.ts';
import { recordElsewhere } from './support/record-elsewhere.ts';
import { until } from './support/until.ts';

const FEED = 'https://www.instagram.com/';

test('Firefox: a container tab is guarded, and what is held there is in the record', async ({
  opened: { firefox, web },
  facts,
}) => {
  const inContainer = async (url: string) => {
    const next = await firefox.nextTab();
    await firefox.inBrowser(
      `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
       gBrowser.selectedTab = gBrowser.addTrustedTab(values[0], { userContextId: 2 });`,
      url,
    );
    return next();
  };
  const page = await inContainer(FEED);
  web.forget();
  await page.click('#robin');
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  await page.goto(`${FEED}stories/robin.vale/`);
  await expectUrl(page, firefox.address('pause.html'));
  await expectPause(page);
  await hold(page);
  await expectUrl(page, FEED);
  expect(web.requests.filter((url) => url.includes('robin'))).toEqual([]);
  expect((await facts.urges()).map(({ ring, outcome }) => `${ring} ${outcome}`).sort()).toEqual([
    'network held',
    'page held',
  ]);

  // Its log is another there, so it is opened in no container.
  const inIt = await inContainer(firefox.address('record.html'));
  const record = await recordElsewhere(firefox);
  expect(await record.evaluate('document.querySelectorAll(".urges > li").length')).toBe(2);
  await until(() => inIt.isGone(), 'the page in the container goes');
});
