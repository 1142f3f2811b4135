import { expect } from 'playwright/test';
import { ANY_SITE } from '../../src/contacts/identity.ts';
import { test } from './support/both-browsers-test.ts';
import { everyNth } from './support/matrix.ts';
import { expectNoPause, expectPause, frames, heardIn } from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import type { Tab } from './support/tab.ts';

const FEED = 'https://x.com/home';
const MAIL = 'robin.vale@mail.example';

/** Links of every kind to the contact, and beside each one to somebody else. */
const LINKS: readonly [kind: string, theirs: string, others: string][] = [
  ['mailto:', `mailto:${MAIL}?subject=hi`, 'mailto:mia.sol@mail.example'],
  ['tel:', 'tel:+1-555-555-0123', 'tel:+15555550199'],
  ['sms:', 'sms:+15555550123?body=hi', 'sms:+15555550199'],
  ['facetime:', `facetime:${MAIL}`, 'facetime:mia.sol@mail.example'],
  ['wa.me', 'https://wa.me/15555550123', 'https://wa.me/15555550199'],
  ['whatsapp:', 'whatsapp://send?phone=15555550123', 'whatsapp://send?phone=15555550199'],
  ['signal.me', 'https://signal.me/#p/+15555550123', 'https://signal.me/#p/+15555550199'],
  ['t.me', 'https://t.me/robin_vale', 'https://t.me/robin_valette'],
  ['tg:', 'tg://resolve?domain=robin_vale', 'tg://resolve?domain=mia_sol'],
  ['m.me', 'https://m.me/robin.vale.9', 'https://m.me/mia.sol'],
  ['ig.me', 'https://ig.me/m/robin.vale', 'https://ig.me/m/mia.sol'],
  [
    'msteams:',
    `msteams:/l/chat/0/0?users=${MAIL}`,
    'msteams:/l/chat/0/0?users=mia.sol@mail.example',
  ],
  ['skype:', 'skype:+15555550123?call', 'skype:+15555550199?call'],
  [
    'l.instagram.com',
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Frobin.vale%2F&e=1',
    'https://l.instagram.com/?u=https%3A%2F%2Flake.example%2F',
  ],
  [
    'l.facebook.com',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Frobin_vale',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fmia_sol',
  ],
  [
    'google',
    'https://www.google.de/url?q=https://x.com/robin_vale&sa=U',
    'https://www.google.de/url?q=https://x.com/mia_sol',
  ],
];

const telegram = { site: 'telegram', kind: 'handle', value: 'robin_vale' } as const;
const contact = robin();
const known = {
  ...contact,
  identities: [...contact.identities, { ...telegram, written: telegram.value }],
};
const SITES = [
  'instagram',
  'whatsapp',
  'facebook',
  'x',
  'telegram',
  'teams',
  'googlechat',
  'gmail',
];

/** Puts a link into the page in place of the last, that does nothing when its press is let through. */
const withLink = (page: Tab, href: string) =>
  page.evaluate((to) => {
    document.querySelector('#here')?.remove();
    const link = Object.assign(document.createElement('a'), { href: to, id: 'here' });
    link.textContent = 'here';
    link.addEventListener('click', (event) => event.preventDefault());
    document.body.prepend(link);
  }, href);

test.describe('links of any kind, on a guarded page', () => {
  test.beforeEach(({ holdfast }) => holdfast.reset([known], { sites: SITES }));

  for (const [kind, theirs, others] of everyNth(LINKS, 4)) {
    test(`${kind} to the contact is stopped, to somebody else it is let be`, async ({
      holdfast,
    }) => {
      const page = await holdfast.open(FEED);
      await withLink(page, others);
      await page.click('#here');
      await frames(page);
      await expectNoPause(page);
      const heard = await heardIn(page);
      expect(heard.length).toBeGreaterThan(0);
      await withLink(page, theirs);
      await page.click('#here');
      await expectPause(page);
      expect(await heardIn(page)).toEqual(heard);
    });
  }
});

test('the chat inside Gmail is known by what was learned at Google Chat', async ({ holdfast }) => {
  const thread = { site: 'googlechat', kind: 'thread', value: '3aSmRobAAAE' } as const;
  const name = { site: ANY_SITE, kind: 'name', value: 'robin vale 🌿', written: 'Robin' } as const;
  await holdfast.reset([robin({ identities: [{ ...thread, written: thread.value }, name] })], {
    sites: ['gmail', 'googlechat'],
  });
  const page = await holdfast.open('https://mail.google.com/mail/u/0/#inbox');
  await expectNoPause(page);
  await page.evaluate(`void (location.hash = '#chat/dm/3aSmOtherAAE')`);
  await frames(page);
  await expectNoPause(page);
  await page.evaluate(`void (location.hash = '#chat/dm/3aSmRobAAAE')`);
  await expectPause(page);
  expect(await holdfast.urges()).toEqual([
    expect.objectContaining({ site: 'googlechat', surface: 'chat' }),
  ]);
});
