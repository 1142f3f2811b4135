import { FIXTURES } from '../fixtures/index.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { expectNoPause, expectPause, expectUrl, frames, goOn, HOLD } from './support/paused-tab.ts';
import { contactOn } from './support/people.ts';

// Where a pause stopped a change of page, the app may have drawn it under the address it had.
for (const [what, site, first, list, chat, back] of [
  [
    'what an app drew under a pause is not come back to',
    'threads',
    'https://www.threads.com/',
    'https://www.threads.com/messages/',
    '/messages/t/2239405800001234/',
    'https://www.threads.com/',
  ],
  [
    'where nothing is loaded, the page before stays in the history',
    'element',
    'about:blank',
    'https://app.element.io/#/home',
    '/#/user/@robin.vale:matrix.example',
    'https://app.element.io/#/home',
  ],
] as const)
  test(what, async ({ holdfast }) => {
    const known = FIXTURES.filter((fixture) => fixture.site === site).map(contactOn);
    await holdfast.reset(known, { sites: [site], waitSeconds: 3 });
    const page = await holdfast.open(first);
    await page.goto(list);
    await page.evaluate(`void go('${chat}')`);
    await expectPause(page);
    await goOn(page);
    await expectUrl(page, new URL(chat, list).href);
    await expectNoPause(page);
    await page.evaluate('void setTimeout(() => history.back())');
    await expectUrl(page, back);
    await frames(page, 30);
    expect(await page.count(`${HOLD}, [data-contact-page]`)).toBe(0);
  });
