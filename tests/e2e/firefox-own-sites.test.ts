import { expect } from './support/expect.ts';
import { test } from './support/firefox-alone.ts';
import { answerQuestion, changePermissions } from './support/firefox-permissions.ts';
import { isGuarded } from './support/is-guarded.ts';
import { namingIn } from './support/naming.ts';
import { expectNoPause, expectPause, expectUrl, framesOf, hold } from './support/paused-tab.ts';

const LAKE = 'https://lake.example/';

test('Firefox: a site of the user’s own is guarded by all rings once its permission is given', async ({
  opened: { firefox, web },
  facts,
}) => {
  // The practice build has it from the start, for all that ends so.
  await changePermissions(firefox, 'remove', [], ['*://*.example/*']);
  await facts.reset([], { sites: [] });
  const open = await firefox.newTab();
  await open.goto(LAKE);
  const options = await firefox.newTab();
  await options.goto(firefox.address('options.html'));
  await options.click('#contacts textarea');
  await options.type(`${LAKE}people/robin.vale?from=feed`);
  await options.press('Enter');
  await options.click('input[aria-label^="“robin.vale” in"]');
  const GUARD = 'button:text-is("Guard lake.example")';
  await options.click(GUARD);
  expect(await answerQuestion(firefox, 'secondaryButton')).toContain('lake.example');
  await expect.poll(() => options.text('#contacts')).toContain('did not give the permission');
  expect(await facts.stored('settings')).toMatchObject({ sites: [], ownSites: [] });

  await options.click(GUARD);
  await answerQuestion(firefox, 'button');
  await expect.poll(() => options.text('#contacts')).toContain('Handle on lake.example');
  await options.click('#contacts button:text-is("Save")');
  const isRuled = () =>
    firefox.inBackground(async () => {
      const rules = await chrome.declarativeNetRequest.getDynamicRules();
      return rules.some(({ condition }) => condition.requestDomains?.includes('lake.example'));
    }, null);
  await expect.poll(isRuled).toBe(true);
  await expect.poll(() => firefox.inBackground(isGuarded, `${LAKE}*`)).toBe(true);

  // The tab that was open before is guarded without a reload.
  web.forget();
  await open.bringToFront();
  await open.click('#robin');
  await expectPause(open);
  expect(namingIn(web.requests)).toEqual([]);
  await hold(open);
  await expectNoPause(open);
  await open.evaluate(`void go('/people/robin.vale')`);
  await expectPause(open);
  expect((await framesOf(open)).contact).toBe(0);
  await hold(open);
  await expectNoPause(open);

  web.forget();
  const typed = await firefox.newTab();
  await typed.goto(`${LAKE}people/Robin.Vale/photos`);
  await expectUrl(typed, firefox.address('pause.html'));
  await expectPause(typed);
  expect(namingIn(web.requests)).toEqual([]);
  await typed.goto(LAKE);
  await typed.click('#valette');
  await expectUrl(typed, `${LAKE}people/robin.valette`);
  await expectNoPause(typed);
  const urges = await facts.urges();
  expect([...new Set(urges.map(({ site }) => site))]).toEqual(['lake.example']);
});
