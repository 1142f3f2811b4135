import { expect, it } from 'vitest';
import { allHosts, hostsOf, isHostWithin } from '../../../src/addresses/site-addresses.ts';
import { madeUp } from '../made-up-site.ts';

it.each([
  ['instagram.com', true],
  ['www.instagram.com', true],
  ['de-de.www.instagram.com', true],
  ['instagram.com.', true],
  ['www.instagram.com.', true],
  ['instagram.com..', false],
  ['notinstagram.com', false],
  ['instagram.com.evil.example', false],
  ['instagram.co', false],
  ['com', false],
])('isHostWithin takes %s for a host of instagram.com: %s', (host, expected) => {
  const actual = isHostWithin(host, 'instagram.com');
  expect(actual).toBe(expected);
});

it('hostsOf gives a pattern’s own hosts, else the site’s', () => {
  const pattern = { surface: 'profile', path: '/{handle}' } as const;
  expect(hostsOf(madeUp, pattern)).toEqual(['made-up.example']);
  expect(hostsOf(madeUp, { ...pattern, hosts: ['mu.example'] })).toEqual(['mu.example']);
});

it('allHosts gives all of those whose permission is asked for', () => {
  expect(allHosts(madeUp)).toEqual(['made-up.example', 'mu.example']);
});
