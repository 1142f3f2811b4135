import type { Page } from 'playwright';
import { type Holdfast, test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, framesOf, goOn, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

const LAKE = 'https://lake.example/';

/** Pastes an address in the options and takes the part of it that is shown so. */
async function teach(holdfast: Holdfast, address: string, part: string | RegExp): Promise<Page> {
  const page = await holdfast.open(holdfast.address('options.html'));
  const entry = page.getByRole('textbox', { name: 'Link, handle, number or name' });
  await entry.fill(address);
  await page.getByRole('button', { name: 'Add to list' }).click();
  await page.getByRole('radio', { name: part }).check();
  return page;
}

test('a site that the user teaches by an address is guarded by all rings, others there are not', async ({
  holdfast,
}) => {
  await test.step('teach it', async () => {
    await holdfast.reset([], { sites: [] });
    const page = await teach(
      holdfast,
      'https://lake.example/people/robin.vale?from=feed',
      '“robin.vale”',
    );
    await page.getByRole('button', { name: 'Guard lake.example' }).click();
    await expect(page.getByText('Handle on lake.example')).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Them' })).toBeVisible();
    await expect
      .poll(async () =>
        (await holdfast.browser.worker()).evaluate(async () => {
          const scripts = await chrome.scripting.getRegisteredContentScripts();
          const rules = await chrome.declarativeNetRequest.getDynamicRules();
          return (
            scripts.some(({ id }) => id === 'guard lake.example') &&
            rules.some(({ condition }) => condition.requestDomains?.includes('lake.example'))
          );
        }),
      )
      .toBe(true);
  });

  await test.step('links and in-app changes', async () => {
    const page = await holdfast.open(LAKE);
    await page.click('#robin');
    await expectPause(page);
    expect(holdfast.naming()).toEqual([]);
    await pauseOn(page).click();
    await expectNoPause(page);
    await page.evaluate(() =>
      (window as unknown as { go(to: string): void }).go('/people/robin.vale'),
    );
    await expectPause(page);
    expect((await framesOf(page)).contact).toBe(0);
    await pauseOn(page).click();
    await expectNoPause(page);
    for (const other of ['#valette', '#mia']) {
      await page.goto(LAKE);
      await page.click(other);
      await expect(page).not.toHaveURL(LAKE);
      await expectNoPause(page);
    }
    // One, or two where the second attempt came too late to be a return of the first.
    const seen = { site: 'lake.example', surface: 'profile', outcome: 'held' };
    const urges = await holdfast.urges();
    expect(urges).toEqual(urges.map(() => expect.objectContaining(seen)));
    expect(urges).not.toEqual([]);
  });

  await test.step('a typed address, before anything is asked for', async () => {
    const page = await holdfast.open('about:blank');
    await page.goto(`${LAKE}people/Robin.Vale/photos`).catch(() => {});
    await expectPause(page);
    expect(page.url()).toBe(holdfast.address('pause.html'));
    expect(holdfast.naming()).toEqual([]);
  });
});

test('what was taught of a site is taken away again, taken back, and the site with it', async ({
  holdfast,
}) => {
  const ownSites = [
    {
      host: 'lake.example',
      addresses: [
        { surface: 'profile', path: '/people/{handle}/**' },
        { surface: 'chat', path: '/{handle}/**' },
      ],
    },
  ];
  const pointed = [{ site: 'lake.example', path: '/talk/*/**', selector: 'h2' }];
  await holdfast.reset([robin()], { sites: ['lake.example'], ownSites, pointed } as never);
  const settings = async () => (await holdfast.stored('settings')) as typeof held;
  const held = { ownSites, pointed };
  const page = await holdfast.open(holdfast.address('options.html'));
  const row = page.getByRole('listitem').filter({ hasText: 'lake.example' }).first();
  await row.getByText('What you showed Holdfast here').click();
  await row.getByRole('button', { name: 'Remove: A chat lake.example/…' }).click();
  await expect(row.getByText('A chat')).toHaveCount(0);
  const [own] = ownSites;
  const less = [{ host: 'lake.example', addresses: own?.addresses.slice(0, 1) }];
  await expect.poll(settings).toMatchObject({ ownSites: less, pointed });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(settings).toMatchObject(held);
  await row.getByRole('button', { name: 'Remove: Where the name stands /talk/…' }).click();
  await expect.poll(settings).toMatchObject({ ownSites, pointed: [] });
  await row.getByRole('button', { name: 'Turn off lake.example' }).click();
  await page.getByText('other sites').click();
  await row.getByRole('button', { name: 'Remove: lake.example' }).click();
  await expect(row).toHaveCount(0);
  await expect.poll(settings).toMatchObject({ ownSites: [], pointed: [] });
});

test('an address on a server of a site with many makes the server known', async ({ holdfast }) => {
  await holdfast.reset([], { sites: [] });
  const page = await teach(
    holdfast,
    'https://meadow.example/@robin_vale',
    '@robin_vale@meadow.example on this server of Mastodon',
  );
  await page.getByRole('button', { name: 'Guard meadow.example' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Them' })).toBeVisible();
  await expect
    .poll(async () => {
      const other = await holdfast.open('about:blank');
      await other.goto('https://meadow.example/@robin_vale/115012').catch(() => {});
      const url = other.url();
      await other.close();
      return url;
    })
    .toBe(holdfast.address('pause.html'));
});

test(
  'without the permission nothing is taken in, and the sentence says so',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: [] });
    const page = await holdfast.open(holdfast.address('options.html'));
    // The browser cannot be asked here: its answer is.
    await page.evaluate(() => {
      chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
    });
    await page.getByRole('button', { name: 'Add someone' }).click();
    await page
      .getByRole('textbox', { name: 'Link, handle, number or name' })
      .fill('https://pond.example/robin');
    await page.getByRole('button', { name: 'Add to list' }).click();
    await page.getByRole('button', { name: 'Guard pond.example' }).click();
    await expect(page.getByText('The browser did not give the permission')).toBeVisible();
    expect(await holdfast.stored('settings')).toMatchObject({ sites: [] });
  },
);

// Much of what the browser offers is not there on such a page.
test('a site without encryption is guarded as any other', IN_MATRIX, async ({ holdfast }) => {
  const lake = {
    host: 'lake.example',
    addresses: [{ surface: 'profile' as const, path: '/people/{handle}/**' }],
  };
  const identities = [
    { site: 'lake.example', kind: 'handle' as const, value: 'robin.vale', written: 'robin.vale' },
  ];
  await holdfast.reset([robin({ identities })], { sites: ['lake.example'], ownSites: [lake] });
  const page = await holdfast.open('http://lake.example/');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  // A name that is free there is the page's.
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form id="documentPictureInPicture"><input name="window"></form>',
    ),
  );
  await page.click('#robin');
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect
    .poll(() => holdfast.urges())
    .toEqual([expect.objectContaining({ site: 'lake.example', outcome: 'held' })]);
  await page.goto('http://lake.example/people/robin.vale').catch(() => {});
  await expect(page).toHaveURL(holdfast.address('pause.html'));
  await goOn(page);
  await expect(page).toHaveURL('http://lake.example/people/robin.vale');
  await expectNoPause(page);
});
