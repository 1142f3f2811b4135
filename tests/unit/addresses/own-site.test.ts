import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exactPatterns } from '../../../src/addresses/match-pattern.ts';
import { type Expression, expressionsFor, regexOf } from '../../../src/addresses/network-regex.ts';
import { isHost, OwnSiteSchema, siteOf, withOwnAddress } from '../../../src/addresses/own-site.ts';
import { readAddress } from '../../../src/addresses/read-address.ts';
import { sitesWith } from '../../../src/addresses/sites-with.ts';
import type { ContactIdentity } from '../../../src/contacts/contact.ts';
import { madeUp } from '../made-up-site.ts';

const PROFILE = { surface: 'profile', path: '/members/{handle}/**' } as const;
const CHAT = { surface: 'chat', path: '/talk', query: { with: '{thread}' } } as const;
const forum = { host: 'forum.example', addresses: [PROFILE, CHAT] };

describe('a site of the user’s own', () => {
  it.each([
    ['https://forum.example/members/robin.12/', 'profile', 'handle', 'robin.12'],
    ['https://www.forum.example/members/Robin.12/posts?page=2#x', 'profile', 'handle', 'robin.12'],
    ['https://forum.example/members/R%C3%B3bin', 'profile', 'handle', 'róbin'],
    ['https://forum.example/talk?with=77&page=1', 'chat', 'thread', '77'],
  ])('reads %s', (url, surface, kind, value) => {
    expect(readAddress(siteOf(forum), new URL(url))).toEqual({
      site: 'forum.example',
      surface,
      identities: [{ site: 'forum.example', kind, value }],
    });
  });

  it.each([
    'https://forum.example/',
    'https://forum.example/members/',
    'https://forum.example/talk',
    'https://notforum.example/members/robin',
    'https://forum.example.evil.example/members/robin',
  ])('reads nobody in %s', (url) => {
    expect(readAddress(siteOf(forum), new URL(url))).toBeUndefined();
  });

  it('reads the most exact shape first, in whichever order they were taught', () => {
    const wide = { surface: 'profile', path: '/{handle}/**' } as const;
    const exact = { surface: 'chat', path: '/messages/{thread}' } as const;
    const site = siteOf({ host: 'forum.example', addresses: [wide, exact] });
    expect(readAddress(site, new URL('https://forum.example/messages/77'))).toMatchObject({
      surface: 'chat',
      identities: [{ kind: 'thread', value: '77' }],
    });
  });

  it('reads a word of the path that is no ASCII, as the rules write it', () => {
    const address = { surface: 'profile', path: '/профиль/{handle}/**' } as const;
    const site = siteOf({ host: 'forum.example', addresses: [address] });
    const url = new URL('https://forum.example/профиль/robin');
    const [identity] = readAddress(site, url)?.identities ?? [];
    expect(identity).toMatchObject({ kind: 'handle', value: 'robin' });
    const known = { ...identity, written: 'robin' } as ContactIdentity;
    const [expression] = expressionsFor(site, address, 'handle');
    const spelled = expression?.spell(known).slice(0, 1) ?? [];
    expect(url.href).toMatch(new RegExp(regexOf(expression as Expression, spelled)));
    expect(exactPatterns(site, address, known, ['robin'])).toContain(
      `*://*.forum.example${url.pathname}`,
    );
  });

  it('takes another shape of address, each once', () => {
    const first = withOwnAddress([], 'forum.example', PROFILE);
    const second = withOwnAddress(first, 'forum.example', CHAT);
    expect(second).toEqual([forum]);
    expect(withOwnAddress(second, 'forum.example', { ...PROFILE })).toEqual([forum]);
    expect(withOwnAddress([], 'chat.example', undefined)).toEqual([
      { host: 'chat.example', addresses: [] },
    ]);
  });

  it.each([
    ['no host', { ...forum, host: 'forum' }],
    ['a host with a path', { ...forum, host: 'forum.example/x' }],
    ['a pattern for every host', { ...forum, host: '*.example' }],
    ['a path that is none', { ...forum, addresses: [{ ...PROFILE, path: 'members' }] }],
    ['a surface there is none of', { ...forum, addresses: [{ ...PROFILE, surface: 'dream' }] }],
  ])('is refused with %s', (_, site) => {
    expect(v.is(OwnSiteSchema, site)).toBe(false);
  });

  // An address that fits none of these but for its end would be tried for longer than anybody lives.
  it.each([
    { path: '/{handle}{handle}{handle}{handle}{handle}{handle}!' },
    { path: '/{handle}-{thread}-{handle}-{thread}!' },
    { path: '/*a*a*a*a*a*a{handle}!' },
    { path: '/*a*{handle}!' },
    { path: '/**/{handle}/**' },
    { path: '/talk', query: { with: '{handle}{handle}{handle}{handle}!' } },
    { path: '/talk', fragment: '/{handle}{handle}{handle}{handle}!' },
    { path: '/{id}' },
    { path: '/{nobody}' },
  ])('is refused, and left out where it is stored, with $path', (shape) => {
    const address = { surface: 'profile', ...shape } as const;
    expect(v.is(OwnSiteSchema, { ...forum, addresses: [address] })).toBe(false);
    expect(siteOf({ ...forum, addresses: [address, PROFILE] }).addresses).toEqual([PROFILE]);
  });
});

describe('sitesWith', () => {
  const federated = { ...madeUp, isFederated: true };
  const added = { servers: ['mine.example', 'made-up.example'], ownSites: [forum] };

  it('adds the user’s servers to a federated site, each once, and to no other', () => {
    const [one, other] = sitesWith([federated, madeUp], added);
    expect(one?.hosts).toEqual(['made-up.example', 'mine.example']);
    expect(other?.hosts).toEqual(['made-up.example']);
  });

  it('adds the user’s own sites last', () => {
    expect(sitesWith([madeUp], added).map(({ id }) => id)).toEqual(['made-up', 'forum.example']);
  });

  it('knows a person by their server, whichever server shows them', () => {
    const [site = madeUp] = sitesWith([federated], added);
    const addresses = [{ surface: 'profile', path: '/@{handle}' } as const];
    const kinds = { handle: { shape: '[a-z@.-]+', fold: 'case' } as const };
    const mine = { ...site, kinds, addresses };
    const handleIn = (url: string) => readAddress(mine, new URL(url))?.identities[0]?.value;
    expect(handleIn('https://mine.example/@robin')).toBe('robin@mine.example');
    expect(handleIn('https://made-up.example/@robin@mine.example')).toBe('robin@mine.example');
    expect(handleIn('https://made-up.example/@robin')).toBe('robin@made-up.example');
  });
});

it.each([
  ['forum.example', true],
  ['192.168.0.7', true],
  ['1.2.3.999', false],
  ['forum', false],
  ['forum.example/', false],
  ['*.example', false],
])('a host that a permission can be asked for: %s: %s', (host, expected) => {
  expect(isHost(host)).toBe(expected);
  expect(v.is(OwnSiteSchema, { host, addresses: [] })).toBe(expected);
});
