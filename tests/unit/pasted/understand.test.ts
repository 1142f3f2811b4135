import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { mastodon } from '../../../content/sites/mastodon.ts';
import { reddit } from '../../../content/sites/reddit.ts';
import { OwnSiteSchema, siteOf } from '../../../src/addresses/own-site.ts';
import { proposeAddresses } from '../../../src/addresses/propose-address.ts';
import type { SiteAddresses } from '../../../src/addresses/site-addresses.ts';
import { ContactSchema } from '../../../src/contacts/contact.ts';
import { text } from '../../../src/locales/text.ts';
import { piecesOf } from '../../../src/pasted/pieces.ts';
import { understand } from '../../../src/pasted/understand.ts';
import { chance } from '../samples.ts';

/** So that a site more does not change what a word may be. */
const FOUR = SITES.filter(({ id }) => ['instagram', 'whatsapp', 'facebook', 'x'].includes(id));

/** `sure: instagram handle robin`, with what was written where that differs. */
function said(pasted: string, region = '', sites: readonly SiteAddresses[] = FOUR): string {
  const understood = understand(pasted, sites, region);
  if (understood.is === 'problem') return understood.sentence;
  if (understood.is === 'region') return 'region';
  if (understood.is === 'unknown-site') {
    const { url, servers } = understood.unknown;
    const there = servers.map(({ site, identity }) => ` ${site.id} ${identity.value}`);
    return `unknown: ${url.href}${there.join()}`;
  }
  const all = understood.identities.map(({ site, kind, value, written }) =>
    [site, kind, value, ...(written === value ? [] : [`(${written})`])].join(' '),
  );
  return `${understood.is}: ${all.join(', ')}`;
}

describe('understand, given a link', () => {
  it.each([
    ['https://www.instagram.com/Robin.Vale/?hl=de', 'instagram handle robin.vale (Robin.Vale)'],
    ['http://instagram.com/robin.vale', 'instagram handle robin.vale'],
    ['instagram.com/robin.vale', 'instagram handle robin.vale'],
    ['WWW.Instagram.com/robin.vale', 'instagram handle robin.vale'],
    ['https://www.instagram.com/robin.vale/p/C0de/', 'instagram handle robin.vale'],
    ['https://www.instagram.com/direct/t/900100200/', 'instagram thread 900100200'],
    ['ig.me/m/robin.vale', 'instagram handle robin.vale'],
    ['x.com/@Robin_Vale', 'x handle robin_vale (Robin_Vale)'],
    ['https://fxtwitter.com/robin_vale/status/18', 'x handle robin_vale'],
    ['https://x.com/i/user/2244668800', 'x id 2244668800'],
    ['https://x.com/i/chat/2244668800-1357911', 'x thread 1357911-2244668800'],
    ['facebook.com/Robin.Vale.9', 'facebook handle robinvale9 (Robin.Vale.9)'],
    ['https://www.facebook.com/profile.php?id=100077788899900', 'facebook id 100077788899900'],
    ['m.me/robin.vale.9', 'facebook handle robinvale9 (robin.vale.9)'],
    ['https://wa.me/15555550123?text=hi', 'any phone 15555550123'],
    ['https://wa.me/0015555550123', 'any phone 15555550123 (0015555550123)'],
    ['https://api.whatsapp.com/send?phone=+15555550123', 'any phone 15555550123'],
    ['\u202ahttps://x.com/robin_vale\u202c \n', 'x handle robin_vale'],
  ])('takes what %s names', (pasted, expected) => {
    const actual = said(pasted);
    expect(actual).toBe(`sure: ${expected}`);
  });

  it.each([
    ['https://www.instagram.com/', text('understood.namesNobody', { site: 'Instagram' })],
    ['instagram.com', text('understood.namesNobody', { site: 'Instagram' })],
    ['https://www.instagram.com/p/C0de/', text('understood.namesNobody', { site: 'Instagram' })],
    ['https://wa.me/qr/ABCDEF', text('understood.namesNobodyEver', { site: 'WhatsApp' })],
    ['https://signal.me/#eu/abc', text('understood.namesNobodyEver', { site: 'Signal' })],
    ['https://on.fb.me/AbC12', text('understood.shortLink', { host: 'on.fb.me' })],
    ['https://m.me/j/abc', text('understood.namesNobody', { site: 'Facebook and Messenger' })],
    ['facebook.com/robin...', text('understood.brokenLink')],
    ['https://www.instagram.com/robin…', text('understood.brokenLink')],
    ['@robin_va…', text('understood.brokenLink')],
    ['insta: robin…', text('understood.brokenLink')],
    ['Insta: @robin...', text('understood.brokenLink')],
    ['IG @robin…', text('understood.brokenLink')],
    ['robin@mail.exam…', text('understood.brokenLink')],
    ['https//www.instagram.com/robin.vale', text('understood.brokenLink')],
    ['htps://instagram.com/robin.vale', text('understood.brokenLink')],
    ['instagram.com /robin.vale', text('understood.brokenLink')],
    ['tg://user?id=1', text('understood.brokenLink')],
    ['//www.instagram.com/robin.vale', text('understood.brokenLink')],
    ['Robin //www.instagram.com/robin.vale', text('understood.brokenLink')],
    ['https//instagram/robin', text('understood.brokenLink')],
    [
      'https://help.instagram.com/robin.vale',
      text('understood.namesNobody', { site: 'Instagram' }),
    ],
    ['https://x.com/home', text('understood.namesNobody', { site: 'X (Twitter)' })],
    ['https://example.com/', text('understood.unknownSite', { host: 'example.com' })],
    ['https://', text('understood.brokenLink')],
    ['https://instagram/robin', text('understood.brokenLink')],
    ['http://insta gram.com/robin', text('understood.brokenLink')],
  ])('says why %s is of no use', (pasted, expected) => {
    const actual = said(pasted);
    expect(actual).toBe(expected);
  });

  it.each([
    'https://notinstagram.com/robin.vale',
    'https://www.instagram.com.evil.example/robin.vale',
    'https://evil.example/www.instagram.com/robin.vale',
    'https://instagram.com@evil.example/robin.vale',
    'notx.com/robin_vale',
    'https://x.com.evil.example/robin_vale',
  ])('is not taken in by %s', (pasted) => {
    const actual = said(pasted);
    expect(actual).toBe(`unknown: ${new URL(`https://${pasted.split('//').at(-1)}`).href}`);
  });
});

describe('understand, given a phone number', () => {
  it.each([
    '+1 555 555 0123',
    '+1 (555) 555-0123',
    '(+1) 555 555 0123',
    '0015555550123',
    '＋１５５５５５５０１２３',
    '\u202a+1\u00a0555\u2011555\u20110123\u202c',
  ])('takes %s', (pasted) => {
    const actual = said(pasted);
    expect(actual).toMatch(/^sure: any phone 15555550123( |$)/);
  });

  it('leaves out the zero that is only dialled at home', () => {
    expect(said('+49 (0)151 1234567')).toBe('sure: any phone 491511234567 (+49 (0)151 1234567)');
  });

  it.each(['555 555 0123', '0151 1234567', '2026-11-23'])('asks where %s is from', (pasted) => {
    expect(said(pasted)).toBe('region');
  });

  it('takes a number without its country for one of the user’s own', () => {
    expect(said('0151 12345678', 'DE')).toBe('sure: any phone 4915112345678 (0151 12345678)');
  });

  it.each([
    ['https://wa.me/551161234567', ['5511961234567', '1161234567']],
    ['tel:+55 11 6123-4567', ['5511961234567', '1161234567']],
    ['https://signal.me/#p/+525512345678', ['5215512345678', '5512345678']],
    ['whatsapp://send?phone=15555550123', ['5555550123']],
    ['https://venmo.com/?txn=pay&recipients=6465550123', ['6465550123']],
  ])('knows what is pasted as %s by its other forms, too', (pasted, also) => {
    const understood = understand(pasted, SITES);
    const [phone] = understood.is === 'sure' ? understood.identities : [];
    expect(phone?.also).toEqual(also);
  });

  it.each(['', 'US', 'DE'])('knows a number as Venmo shows it, too, from %j', (region) => {
    const link = 'https://venmo.com/?txn=pay&recipients=6465550123';
    const understood = understand(link, SITES, region);
    const [phone] = understood.is === 'sure' ? understood.identities : [];
    expect(phone).toMatchObject({ value: '16465550123', also: ['6465550123'] });
  });

  it('asks where a number in a link is from, as for any other', () => {
    expect(said('tel:0151 12345678')).toBe('region');
    expect(said('tel:0151 12345678', 'DE')).toMatch(/^sure: any phone 4915112345678/);
  });

  it.each(['+123456', '+1234567890123456'])('asks for the country code of %s', (pasted) => {
    expect(said(pasted)).toBe(text('understood.phoneWithoutCountry'));
  });

  it('keeps the other ways to dial the same person', () => {
    const understood = understand('+52 55 1234 5678', SITES);
    const [phone] = understood.is === 'sure' ? understood.identities : [];
    expect(phone?.also).toEqual(['5215512345678', '5512345678']);
  });
});

describe('understand, given an e-mail address or a link to a program', () => {
  it.each([
    ['Robin.Vale@gmail.com', 'sure: any email robinvale@gmail.com (Robin.Vale@gmail.com)'],
    ['Robin <robin@mail.example>', 'sure: any email robin@mail.example'],
    ['Robin Vale robin.vale@mail.example', 'sure: any email robin.vale@mail.example'],
    ['E-Mail: robin@mail.example', 'sure: any email robin@mail.example'],
    ['(robin@mail.example),', 'sure: any email robin@mail.example'],
    ['robin@mail.example.', 'sure: any email robin@mail.example'],
    [
      'Robin robin@mail.example, Mia mia@mail.example',
      'choice: any email robin@mail.example, any email mia@mail.example',
    ],
    ['mailto:robin@mail.example', 'sure: any email robin@mail.example'],
    [
      'mailto:a@mail.example,b@mail.example',
      'choice: any email a@mail.example, any email b@mail.example',
    ],
    ['tel:+1-555-555-0123', 'sure: any phone 15555550123'],
    ['whatsapp://send?phone=15555550123', 'sure: any phone 15555550123'],
    ['https://l.instagram.com/?u=https%3A%2F%2Fx.com%2Frobin_vale', 'sure: x handle robin_vale'],
  ])('%s is %s', (pasted, expected) => {
    expect(said(pasted)).toBe(expected);
  });
});

describe('understand, given a word', () => {
  it('offers every site that could have it as a handle, and the name', () => {
    expect(said('RobinVale')).toBe(
      'choice: instagram handle robinvale (RobinVale), facebook handle robinvale (RobinVale), ' +
        'x handle robinvale (RobinVale), any name robinvale (RobinVale)',
    );
  });

  it.each([
    ['u/robin_vale', 'sure: reddit handle robin_vale'],
    ['/u/Robin_Vale/', 'sure: reddit handle robin_vale (Robin_Vale)'],
    ['user/robin_vale', 'sure: reddit handle robin_vale'],
    ['＠robin_vale', 'sure: reddit handle robin_vale'],
    ['v/robin_vale', 'sure: any name v/robin_vale'],
  ])('knows how Reddit writes people: %s', (pasted, expected) => {
    expect(said(pasted, '', [reddit])).toBe(expected);
  });

  it.each([
    ['@robin_vale', 'choice: instagram handle robin_vale, x handle robin_vale'],
    [
      'robin.vale',
      'choice: instagram handle robin.vale, facebook handle robinvale (robin.vale), any name robin.vale',
    ],
    ['explore', 'choice: facebook handle explore, any name explore'],
    ['Robin Vale 🌿', 'sure: any name robin vale 🌿 (Robin Vale 🌿)'],
    ['Zoë', 'sure: any name zoë (Zoë)'],
    ['Robin Vale…', 'sure: any name robin vale... (Robin Vale…)'],
    ['Robin // Gym', 'sure: any name robin // gym (Robin // Gym)'],
    ['Robin//Gym', 'sure: any name robin//gym (Robin//Gym)'],
    ['//robin//', 'sure: any name //robin//'],
    ['محمد', 'sure: any name محمد'],
    [
      'Mum',
      'choice: instagram handle mum (Mum), facebook handle mum (Mum), x handle mum (Mum), any name mum (Mum)',
    ],
  ])('leaves out where %s cannot be a handle', (pasted, expected) => {
    const actual = said(pasted);
    expect(actual).toBe(expected);
  });

  it.each([
    ['nothing', '', text('understood.empty')],
    ['white space', '  \n', text('understood.empty')],
    ['marks that nobody sees', '\u200b\u202a\u202c', text('understood.empty')],
    ['a soft hyphen', '\u00ad', text('understood.empty')],
    ['3,000 characters', 'x'.repeat(3000), text('understood.tooLong')],
    ['a link of 3,000', `https://x.com/robin?x=${'y'.repeat(3000)}`, text('understood.tooLong')],
    ['a name that no contact could keep', 'Robin '.repeat(60), text('understood.tooLong')],
    [
      'a number that is mostly white space',
      `+1 ${' '.repeat(200)}5555550123`,
      text('understood.tooLong'),
    ],
    ['a letter that stands for eighteen', '\ufdfa'.repeat(20), text('understood.tooLong')],
  ])('says what is wrong with %s', (_, pasted, expected) => {
    const actual = said(pasted);
    expect(actual).toBe(expected);
  });
});

describe('understand, given a sign before a handle', () => {
  const PAYING = SITES.filter(({ id }) => ['venmo', 'cashapp', 'paypal'].includes(id));

  it.each([
    [
      '$RobinVale',
      'choice: venmo handle robinvale (RobinVale), cashapp handle robinvale (RobinVale), ' +
        'paypal handle robinvale (RobinVale), any name $robinvale ($RobinVale)',
    ],
    [
      '@Robin-Vale-9',
      'choice: venmo handle robin-vale-9 (Robin-Vale-9), ' +
        'cashapp handle robin-vale-9 (Robin-Vale-9), paypal handle robin-vale-9 (Robin-Vale-9)',
    ],
    ['cash.app/$RobinVale/25', 'sure: cashapp handle robinvale (RobinVale)'],
    ['venmo.com/Robin-Vale-9', 'sure: venmo handle robin-vale-9 (Robin-Vale-9)'],
    ['venmo://paycharge?recipients=Robin-Vale-9', 'sure: venmo handle robin-vale-9 (Robin-Vale-9)'],
    ['paypal.me/RobinVale/25EUR', 'sure: paypal handle robinvale (RobinVale)'],
  ])('takes %s without it', (pasted, expected) => {
    expect(said(pasted, '', PAYING)).toBe(expected);
  });
});

describe('understand, given an address on a site that is not known', () => {
  const meadow = { ...mastodon, hosts: ['mastodon.social', 'meadow.example'] };
  const lake = siteOf({
    host: 'lake.example',
    addresses: [{ surface: 'profile', path: '/people/{handle}/**' }],
  });

  it.each([
    ['https://example.com/robin', 'unknown: https://example.com/robin'],
    ['example.com/robin', 'unknown: https://example.com/robin'],
    [
      'https://pond.example/@robin',
      'unknown: https://pond.example/@robin mastodon robin@pond.example',
    ],
    ['https://lake.example/talk/robin', 'unknown: https://lake.example/talk/robin'],
    ['https://lake.example/people/Robin', 'sure: lake.example handle robin (Robin)'],
    ['https://meadow.example/@Robin', 'sure: mastodon handle robin@meadow.example'],
    ['@Robin@pond.example', 'sure: mastodon handle robin@pond.example (Robin@pond.example)'],
    ['robin@pond.example', 'sure: any email robin@pond.example'],
    [
      'robin@meadow.example',
      'choice: any email robin@meadow.example, mastodon handle robin@meadow.example',
    ],
    ['@robin', 'sure: any name @robin'],
  ])('understands %s', (pasted, expected) => {
    expect(said(pasted, '', [meadow, lake])).toBe(expected);
  });
});

it.each(['https://pin.it/AbC12', 'boxd.it/4xYz', 'https://www.youtu.be/dQw4'])(
  'understands that %s says nothing of where it leads',
  (pasted) => {
    expect(said(pasted)).toMatch(/only passes on to another address/);
  },
);

it.each(['', 'DE'])(
  'takes so many digits for an account, and no number to be called (%s)',
  (region) => {
    const all = said('100077788899900', region, SITES);
    expect(all).toMatch(/^choice: .*facebook id 100077788899900/);
    expect(all).not.toContain('phone');
    expect(said('224466880011223344', region, SITES)).toContain('discord id 224466880011223344');
    expect(said('004915112345678', region, SITES)).toMatch(/^sure: any phone 4915112345678/);
  },
);

describe('understand, given anything', () => {
  const PIECES = [
    ...['https://', 'http:', 'www.instagram.com', 'x.com', 'wa.me', 'm.me', '/', '//', '?', '#'],
    ...['@', '%', '%2F', '%zz', '+', '00', '15555550123', 'id=', 'phone=', '&', '.', '-', ':', '['],
    ...['robin', 'Vale', ' ', '\u00a0', '\u202e', '\u0000', '\ud83c', '🌿', 'ß', '٣', '<b>', '\\'],
  ];

  it('never throws, and what it understands can be kept in a contact', () => {
    const { below, oneOf } = chance(20261123);
    for (let round = 0; round < 3000; round++) {
      const pasted = Array.from({ length: below(9) }, () => oneOf(PIECES)).join('');
      const understood = understand(pasted, SITES);
      if (understood.is === 'region') continue;
      if (understood.is === 'problem') expect(understood.sentence, pasted).not.toBe('');
      else if (understood.is === 'unknown-site') {
        const proposals = proposeAddresses(understood.unknown.url);
        expect(proposals, pasted).not.toEqual([]);
        for (const { part, address, identity } of proposals) {
          const own = { host: identity.site, addresses: [address] };
          expect(v.is(OwnSiteSchema, own), pasted).toBe(true);
          const identities = [{ ...identity, written: part }];
          expect(v.is(ContactSchema.entries.identities, identities), pasted).toBe(true);
        }
      } else {
        expect(understood.identities, pasted).not.toEqual([]);
        expect(v.is(ContactSchema.entries.identities, understood.identities), pasted).toBe(true);
      }
    }
  });
});

describe('understand, given a word and where it is of', () => {
  it.each([
    ['Instagram: robin.vale', 'sure: instagram handle robin.vale'],
    ['insta: @robin_vale', 'sure: instagram handle robin_vale'],
    ['fb: robin.vale', 'sure: facebook handle robinvale (robin.vale)'],
    ['IG robin_vale', 'sure: instagram handle robin_vale'],
    ['robin_vale (instagram)', 'sure: instagram handle robin_vale'],
    ['WhatsApp: Robin Vale', 'sure: any name robin vale (Robin Vale)'],
    ['Name: Robin Vale', 'sure: any name robin vale (Robin Vale)'],
    ['Name: Robin // Gym', 'sure: any name robin // gym (Robin // Gym)'],
    ['insta: robin.vale.', 'sure: instagram handle robin.vale'],
    ['insta: robin_vale)', 'sure: instagram handle robin_vale'],
    ['insta: "robin.vale"', 'sure: instagram handle robin.vale'],
    ['insta: @robin.vale.', 'sure: instagram handle robin.vale'],
    ['WhatsApp: "Robin Vale"', 'sure: any name robin vale (Robin Vale)'],
    ['Name: Robin V.', 'sure: any name robin v. (Robin V.)'],
    ['IG @robin_vale', 'sure: instagram handle robin_vale'],
    ['@robin_vale (IG)', 'sure: instagram handle robin_vale'],
    ['Kim @robin_vale', 'choice: instagram handle robin_vale, x handle robin_vale'],
    ['@robin_vale (Kim)', 'choice: instagram handle robin_vale, x handle robin_vale'],
    ['Kim: Robin Vale', 'sure: any name kim: robin vale (Kim: Robin Vale)'],
    [
      'Instagram Robin',
      'choice: instagram handle robin (Robin), any name instagram robin (Instagram Robin)',
    ],
    ['Robin (IG)', 'choice: instagram handle robin (Robin), any name robin (ig) (Robin (IG))'],
    [
      'Robin [Facebook]',
      'choice: facebook handle robin (Robin), any name robin [facebook] (Robin [Facebook])',
    ],
    ['Insta J.', 'choice: instagram handle j (J), any name insta j. (Insta J.)'],
    ['J. (IG)', 'choice: instagram handle j (J), any name j. (ig) (J. (IG))'],
    ['@robin (IG)', 'sure: instagram handle robin'],
    ['robin.vale (IG)', 'sure: instagram handle robin.vale'],
    ['robin9 (IG)', 'sure: instagram handle robin9'],
    ['IG robin.vale', 'sure: instagram handle robin.vale'],
    ['Robin (Pond)', 'sure: any name robin (pond) (Robin (Pond))'],
  ])('takes %s for what it says', (pasted, expected) => {
    expect(said(pasted)).toBe(expected);
  });
});

it('takes the name of an app for a link into it only where no space is behind', () => {
  expect(said('spotify: robin', '', SITES)).toMatch(/^choice: .* any name robin$/);
  expect(said('spotify:user:robin', '', SITES)).toBe('sure: spotify id robin');
});

it.each([
  ...['Name', 'Handle', 'Username', 'User name', 'Nick', 'Nickname', 'Nutzername', 'Benutzername'],
  ...['Nombre', 'Usuario', 'Nombre de usuario', 'Nom', 'Pseudo', 'Nom d’utilisateur', 'Nome'],
  ...['Usuário', 'Nome de usuário', 'الاسم', 'اسم المستخدم'],
])('takes what stands behind %s for what somebody is called', (label) => {
  expect(said(`${label}: Robin Vale`)).toBe('sure: any name robin vale (Robin Vale)');
});

it.each(['tg://resolve?phone=', 'snapchat://add/robinvale'])('takes %s for no name', (pasted) => {
  expect(said(pasted, '', SITES)).toBe(text('understood.brokenLink'));
});

it('says of every short link that it only passes on', async () => {
  const { SHORT_HOSTS } = await import('../../../src/pasted/short-links.ts');
  for (const host of SHORT_HOSTS)
    expect(said(`https://${host}/AbC12`, '', SITES)).toBe(text('understood.shortLink', { host }));
});

it.each(['hi @robin_vale.', 'Thanks @robin_vale.', '@robin_vale. (Robin)', 'user: @robin_vale.'])(
  'asks about %s without the end of its sentence',
  (pasted) => {
    const [piece = ''] = piecesOf(pasted);
    const understood = understand(piece, SITES, '');
    const identities = 'identities' in understood ? understood.identities : [];
    expect(identities.map(({ site }) => site)).toEqual(expect.arrayContaining(['x', 'reddit']));
    expect(new Set(identities.map(({ value }) => value))).toEqual(new Set(['robin_vale']));
  },
);
