import { describe, expect, it } from 'vitest';
import { exactPatterns, hostPatterns } from '../../../src/addresses/match-pattern.ts';
import type { AddressPattern } from '../../../src/addresses/site-addresses.ts';
import type { StoredKind } from '../../../src/contacts/identity.ts';
import { madeUp } from '../made-up-site.ts';
import { known } from '../samples.ts';

const HOST = '*://*.made-up.example';

const pathsOf = (pattern: Omit<AddressPattern, 'surface'>, kind: StoredKind, ...ways: string[]) =>
  exactPatterns(
    madeUp,
    { surface: 'profile', ...pattern },
    known('made-up', kind, ways[0] ?? ''),
    ways,
  ).map((one) => one.replace(HOST, ''));

it('hostPatterns asks for every host with its sub-domains', () => {
  const actual = hostPatterns(madeUp);
  expect(actual).toEqual(['*://*.made-up.example/*', '*://*.mu.example/*']);
});

describe('exactPatterns', () => {
  it.each<[string, StoredKind, string[]]>([
    ['/u/{handle}', 'handle', ['/u/a', '/u/a/', '/u/a?*', '/u/a/?*']],
    ['/{handle}/**', 'handle', ['/a', '/a/*', '/a?*']],
    ['/@{handle}/**', 'handle', ['/@a', '/@a/*', '/@a?*']],
    ['/*/{handle}/**', 'handle', ['/*/a', '/*/a/*', '/*/a?*']],
    ['/{handle}/p|q/**', 'handle', ['/a/p', '/a/p/*', '/a/p?*', '/a/q', '/a/q/*', '/a/q?*']],
    ['/{handle}', 'id', []],
  ])('writes %s with a %s', (path, kind, expected) => {
    const actual = pathsOf({ path }, kind, 'a');
    expect(actual).toEqual(expected);
  });

  it('writes a name before the host as the host, and nothing for one behind #', () => {
    const ways = ['Robin', 'robin'];
    const before = { subdomain: '{handle}', path: '/post/*' };
    expect(pathsOf(before, 'handle', ...ways)).toEqual(['*://robin.made-up.example/*']);
    expect(pathsOf(before, 'id', '7')).toEqual([]);
    expect(pathsOf({ path: '/app/**', fragment: '@{handle}' }, 'handle', ...ways)).toEqual([]);
  });

  it('writes a number of a conversation in either place', () => {
    const actual = pathsOf({ path: '/chat/{id}-{id}/**' }, 'id', '22');
    expect(actual).toEqual(
      ['/chat/22-*', '/chat/*-22'].flatMap((one) => [one, `${one}/*`, `${one}?*`]),
    );
  });

  it('writes both numbers of a conversation in either order', () => {
    const actual = pathsOf({ path: '/chat/{id}-{id}/**' }, 'thread', '11-22');
    expect(actual).toEqual(
      ['/chat/11-22', '/chat/22-11'].flatMap((one) => [one, `${one}/*`, `${one}?*`]),
    );
  });

  it('finds the parameter wherever it stands in the query', () => {
    const actual = pathsOf({ path: '/send', query: { to: '{phone}' } }, 'phone', '1555');
    expect(actual).toEqual(
      ['/send', '/send/'].flatMap((path) => [
        `${path}?to=1555`,
        `${path}?to=1555&*`,
        `${path}?*&to=1555`,
        `${path}?*&to=1555&*`,
      ]),
    );
  });

  it('leaves open what a star in the parameter leaves open', () => {
    const actual = pathsOf({ path: '/photo', query: { set: 'by.{id}.*' } }, 'id', '7');
    expect(actual).toEqual(
      ['/photo', '/photo/'].flatMap((path) => [`${path}?set=by.7.*`, `${path}?*&set=by.7.*`]),
    );
  });

  it('writes every spelling on every host of the pattern', () => {
    const pattern = {
      surface: 'profile',
      path: '/{handle}',
      hosts: ['one.example', 'two.example'],
    };
    const identity = known('made-up', 'handle', 'robin');
    const actual = exactPatterns(madeUp, pattern as AddressPattern, identity, ['robin', 'Robin']);
    expect(actual.filter((one) => !/[/*]$/.test(one))).toEqual([
      '*://*.one.example/robin',
      '*://*.one.example/Robin',
      '*://*.two.example/robin',
      '*://*.two.example/Robin',
    ]);
  });
});
