import { describe, expect, it } from 'vitest';
import {
  bounceExpression,
  type Expression,
  expressionsFor,
  isBetween,
  regexOf,
} from '../../../src/addresses/network-regex.ts';
import type { AddressPattern } from '../../../src/addresses/site-addresses.ts';
import type { ContactIdentity } from '../../../src/contacts/contact.ts';
import type { StoredKind } from '../../../src/contacts/identity.ts';
import { madeUp } from '../made-up-site.ts';
import { known } from '../samples.ts';

const HOST = 'https://made-up.example';

/** The most tolerant way to write it. */
const sourceOf = (expression: Expression, identity: ContactIdentity): string =>
  regexOf(expression, expression.spell(identity).slice(0, 1));

/** Whether any of the pattern's expressions matches, in its most tolerant way. */
function matches(
  pattern: Omit<AddressPattern, 'surface'>,
  kind: StoredKind,
  value: string,
  address: string,
): boolean {
  const identity = known('made-up', kind, value);
  return expressionsFor(madeUp, { surface: 'profile', ...pattern }, kind).some((one) =>
    new RegExp(sourceOf(one, identity), 'i').test(`${HOST}${address}`),
  );
}

describe('expressionsFor', () => {
  it.each([
    ['/{handle}/**', ['/robin', '/robin/', '/robin/a/b?c#d', '//robin', '/ROBIN', '/robin#x']],
    ['/{handle}', ['/robin', '/robin/', '/robin?a=/b', '/robin#/x']],
    ['/@{handle}', ['/@robin']],
    ['/u/*/{handle}', ['/u/x/robin', '/u//x/robin']],
    ['/{handle}/p|q/*', ['/robin/p/1', '/robin/q/1/']],
  ])('finds the handle in all that %s means', (path, addresses) => {
    const missed = addresses.filter((address) => !matches({ path }, 'handle', 'robin', address));
    expect(missed).toEqual([]);
  });

  it.each([
    ['/{handle}/**', ['/', '/robinx', '/xrobin', '/x/robin', '/?robin', '/#/robin', '/x?u=/robin']],
    ['/{handle}', ['/robin/x', '/robinx']],
    ['/@{handle}', ['/robin', '/@robinx', '/@@robin']],
    ['/u/*/{handle}', ['/u/robin', '/u/x/y/robin', '/u/x?/robin']],
    ['/{handle}/p|q/*', ['/robin/p', '/robin/r/1', '/robin/p/1/2', '/robin/pq/1']],
  ])('finds nobody else in %s', (path, addresses) => {
    const found = addresses.filter((address) => matches({ path }, 'handle', 'robin', address));
    expect(found).toEqual([]);
  });

  it.each([
    ['/photo?set=by.7.1', true],
    ['/photo/?a=1&set=by.7.1&b=2#c', true],
    ['/photo?set=by.77.1', false],
    ['/photo?set=by.7', false],
    ['/photo?reset=by.7.1', false],
    ['/photo#?set=by.7.1', false],
    ['/photos?set=by.7.1', false],
  ])('finds a number in the query of %s: %s', (address, expected) => {
    const pattern = { path: '/photo', query: { set: 'by.{id}.*' } };
    const actual = matches(pattern, 'id', '7', address);
    expect(actual).toBe(expected);
  });

  it.each([
    ['/pay?to=,7', true],
    ['/pay?to=%2C7,8', true],
    ['/pay?to=%2c7%2C8', true],
    ['/pay?to=7', false],
    ['/pay?to=8,7', false],
  ])('takes a comma in a query as it is and encoded: %s: %s', (address, expected) => {
    const found = [',{id}', ',{id},*'].some((to) =>
      matches({ path: '/pay', query: { to } }, 'id', '7', address),
    );
    expect(found).toBe(expected);
  });

  it.each([
    ['/p?user[id]=7', true],
    ['/p?user%5Bid%5D=7', true],
    ['/p?useri=7', false],
  ])(
    'takes the name of a query for what it is, not for an expression: %s: %s',
    (address, expected) => {
      const pattern = { path: '/p', query: { 'user[id]': '{id}' } };
      expect(matches(pattern, 'id', '7', address)).toBe(expected);
    },
  );

  it.each([
    ['https://robin.made-up.example/', true],
    ['https://ROBIN.made-up.example/post/1?a', true],
    ['https://robinx.made-up.example/', false],
    ['https://x.robin.made-up.example/', false],
    ['https://made-up.example/robin.made-up.example', false],
  ])('finds a name before the host in %s: %s', (address, expected) => {
    const pattern = { surface: 'profile', subdomain: '{handle}', path: '/**' } as const;
    const robin = known('made-up', 'handle', 'robin');
    const sources = expressionsFor(madeUp, pattern, 'handle').map((one) => sourceOf(one, robin));
    expect(sources.map((source) => new RegExp(source, 'i').test(address))).toEqual([expected]);
  });

  it('has nothing for what stands behind #: no server is told of it', () => {
    const pattern = { surface: 'chat', path: '/app/**', fragment: '@{handle}' } as const;
    expect(expressionsFor(madeUp, pattern, 'handle')).toEqual([]);
  });

  it('makes one expression for each place in which the identity may stand', () => {
    const pattern = { surface: 'chat', path: '/chat/{id}-{id}/**' } as const;
    const count = (kind: StoredKind) => expressionsFor(madeUp, pattern, kind).length;
    expect([count('id'), count('thread'), count('handle')]).toEqual([2, 2, 0]);
  });

  it('leaves the host to the rule, but lets nothing pass for one', () => {
    expect(matches({ path: '/{handle}' }, 'handle', 'robin', '?x=https://a/robin')).toBe(false);
  });
});

it('regexOf has one place for several people, and lets nothing stand between them', () => {
  const [expression] = expressionsFor(madeUp, { surface: 'profile', path: '/{handle}' }, 'handle');
  const source = expression && regexOf(expression, ['robin', 'mia', 'otto']);
  const isFound = (path: string) => new RegExp(source ?? '').test(`${HOST}${path}`);
  expect(['/robin', '/mia/', '/otto?a'].filter(isFound)).toHaveLength(3);
  expect(['/robinmia', '/robin|mia', '/ott', '/x/mia'].filter(isFound)).toEqual([]);
});

describe('bounceExpression', () => {
  const bounce = bounceExpression(madeUp, { path: '/login', query: 'next' });
  const way = sourceOf(bounce, known('made-up', 'handle', 'robin'));

  it.each([
    ['/login?next=/robin', true],
    ['/login/?a=1&next=%2Frobin%2F&b=2', true],
    ['/login?next=https%3A%2F%2Fmade-up.example%2Frobin%3Fa', true],
    ['/login?next=%2F%40robin', true],
    ['/login?next=%2Fu%3Fname%3Drobin', true],
    ['/login?next=%2Frobinx', false],
    ['/login?next=%2Fxrobin', false],
    ['/login?next=robin', false],
    ['/logout?next=%2Frobin', false],
    ['/login?after=%2Frobin', false],
  ])('finds the handle that %s goes on to: %s', (address, expected) => {
    const actual = new RegExp(way, 'i').test(`${HOST}${address}`);
    expect(actual).toBe(expected);
  });
});

it.each([
  ['/chat/{id}-{id}', true],
  ['/chat/{id}', false],
  ['/{handle}/{id}', false],
])('isBetween knows whether %s is a thread between two: %s', (path, expected) => {
  const actual = isBetween({ surface: 'chat', path });
  expect(actual).toBe(expected);
});
