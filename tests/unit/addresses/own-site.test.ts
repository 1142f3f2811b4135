import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isHost, OwnSiteSchema, siteOf, withOwnAddress } from '../../../src/addresses/own-site.ts';
import { readAddress } from '../../../src/addresses/read-address.ts';
import { sitesWith } from '../../../src/addresses/sites-with.ts';
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
