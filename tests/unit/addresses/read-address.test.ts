import { describe, expect, it } from 'vitest';
import { youtube } from '../../../content/sites/youtube.ts';
import { readAddress, siteIdentity } from '../../../src/addresses/read-address.ts';
import { isOfSite, type SiteAddresses } from '../../../src/addresses/site-addresses.ts';
import { madeUp } from '../made-up-site.ts';

/** `profile: handle robin`, with those among whom they are in brackets; or nothing. */
function read(address: string): string | undefined {
  const url = new URL(address, 'https://www.made-up.example');
  const sighting = readAddress(madeUp, url);
  if (!sighting) return undefined;
  const { surface, identities, among = [] } = sighting;
  const said = (all: typeof identities) => all.map(({ kind, value }) => `${kind} ${value}`).join();
  return `${surface}: ${said(identities)}${among.length > 0 ? ` [${said(among)}]` : ''}`;
}

describe('readAddress', () => {
  it.each([
    ['/Robin', 'profile: handle robin'],
    ['/robin/any/thing?at=all#here', 'profile: handle robin'],
    ['/@robin', 'profile: handle robin'],
    ['/robin/two%0Dlines%0A', 'profile: handle robin'],
    ['https://made-up.example//robin//', 'profile: handle robin'],
    ['/%72obin', 'profile: handle robin'],
    ['/robin/post/1', 'post: handle robin'],
    ['/robin/VIDEO/1', 'post: handle robin'],
    ['/robin/post/1/2', 'profile: handle robin'],
    ['/people/Robin-Vale/7', 'profile: id 7'],
    ['/chat/22-11/info', 'chat: thread 11-22 [id 22,id 11]'],
    ['/chat/9-11', 'chat: thread 9-11 [id 9,id 11]'],
    ['/send?to=%2B1%20555%20555-0123', 'compose: phone 15555550123'],
    ['/photo?kind=x&set=by.7.1', 'post: id 7'],
    ['https://mu.example/15555550123', 'chat: phone 15555550123'],
    ['https://mirror.example/robin', 'profile: handle robin'],
    ['/login?next=%2Frobin%2Fpost%2F1', 'post: handle robin'],
    ['/login/?next=https%3A%2F%2Fmade-up.example%2F%40robin', 'profile: handle robin'],
    ['/login?next=%2Flogin%3Fnext%3D%252Frobin', 'profile: handle robin'],
  ])('reads %s', (address, expected) => {
    const actual = read(address);
    expect(actual).toBe(expected);
  });

  it.each([
    ['the site itself', '/'],
    ['a page of the site', '/settings'],
    ['a page of the site in another case', '/Settings/account'],
    ['what is no handle', '/robin-vale'],
    ['what is encoded twice', '/%2572obin-'],
    ['a slash in disguise', '/robin%2Fvale'],
    ['what cannot be decoded', '/%zz'],
    ['a host for other shapes', 'https://mu.example/robin'],
    ['a host of somebody else', 'https://notmade-up.example/robin'],
    ['a host that only begins like it', 'https://made-up.example.evil.example/robin'],
    ['a sub-domain that is something else', 'https://help.made-up.example/robin'],
    ['another scheme', 'ftp://made-up.example/robin'],
    ['a login page that goes nowhere', '/login?next=%2F'],
    [
      'a login page that goes to somebody else’s site',
      '/login?next=https%3A%2F%2Fevil.example%2Fa',
    ],
  ])('reads nobody in %s', (_, address) => {
    expect(read(address)).toBeUndefined();
  });

  it('does not follow login pages for ever', () => {
    const wrap = (address: string) => `/login?next=${encodeURIComponent(address)}`;
    expect(read(wrap(wrap('/robin')))).toBe('profile: handle robin');
    expect(read(wrap(wrap(wrap('/robin'))))).toBeUndefined();
  });
});

it.each([
  ['www.made-up.example', true],
  ['mu.example', true],
  ['help.made-up.example', false],
  ['mirror.example', false],
])('isOfSite takes %s for a host that may be guarded: %s', (host, expected) => {
  const actual = isOfSite(madeUp, host);
  expect(actual).toBe(expected);
});

it('siteIdentity folds a value as the site does', () => {
  const actual = siteIdentity(madeUp, 'handle', 'Robin.Vale');
  expect(actual).toEqual({ site: 'made-up', kind: 'handle', value: 'robin.vale' });
});

describe('where the host or the fragment names the person', () => {
  const site: SiteAddresses = {
    ...madeUp,
    reserved: ['www', 'settings'],
    addresses: [
      { surface: 'chat', path: '/app/**', fragment: '@{handle}' },
      { surface: 'chat', path: '/app/**', fragment: 'room/{id}/**' },
      { surface: 'post', subdomain: '{handle}', path: '/post/*' },
      { surface: 'profile', subdomain: '{handle}', path: '/**' },
    ],
  };

  it.each([
    ['https://made-up.example/app/#@Robin', 'chat handle robin'],
    ['https://made-up.example/app#/room/77/info', 'chat id 77'],
    ['https://made-up.example/app#@robin/x', undefined],
    ['https://made-up.example/other#@robin', undefined],
    ['https://robin.made-up.example/', 'profile handle robin'],
    ['https://Robin.made-up.example/archive/2026?a#b', 'profile handle robin'],
    ['https://robin.made-up.example/post/1', 'post handle robin'],
    ['https://www.made-up.example/post/1', undefined],
    ['https://help.made-up.example/post/1', undefined],
  ])('%s is %s', (address, expected) => {
    const sighting = readAddress(site, new URL(address));
    const [one] = sighting?.identities ?? [];
    expect(one && `${sighting?.surface} ${one.kind} ${one.value}`).toBe(expected);
  });
});

describe('a word that is a page of the site', () => {
  it.each([
    ['https://www.youtube.com/music', undefined],
    ['https://www.youtube.com/@music', 'music'],
    ['https://www.youtube.com/@music/videos', 'music'],
  ])('is a handle only behind a sign: %s', (url, handle) => {
    expect(readAddress(youtube, new URL(url))?.identities[0]?.value).toBe(handle);
  });
});
