import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { allHosts, hostsOf } from '../../../src/addresses/site-addresses.ts';
import { hostsBeyond, partAt } from '../../../src/addresses/site-part.ts';
import { madeUp } from '../made-up-site.ts';

it('is the site itself where all of its hosts are there', () => {
  expect(partAt(madeUp, ['made-up.example', 'mu.example'])).toBe(madeUp);
});

it('is nothing where none of its hosts is', () => {
  expect(partAt(madeUp, ['elsewhere.example'])).toBeUndefined();
});

it('leaves out shapes that stand on hosts which are not there', () => {
  const part = partAt(madeUp, ['made-up.example']);
  expect(part?.addresses.map(({ path }) => path)).not.toContain('/{phone}');
  expect(part?.addresses).toHaveLength(madeUp.addresses.length - 1);
  expect(part && hostsBeyond(madeUp, part)).toEqual(['mu.example']);
});

it('has nothing of the site’s own hosts where only another is there', () => {
  const part = partAt(madeUp, ['mu.example']);
  expect(part?.addresses.map(({ path }) => path)).toEqual(['/{phone}']);
  expect(part?.bounces).toEqual([]);
});

/** A rule or a script for no host at all would be one for every host, or be refused with all others. */
describe.each(SITES.filter((site) => allHosts(site).length > 1))('a part of $id', (site) => {
  it.each(allHosts(site))('at %s alone has no shape without a host', (host) => {
    const part = partAt(site, [host]);
    expect(part?.addresses.length).toBeGreaterThan(0);
    for (const pattern of part?.addresses ?? [])
      expect(part && hostsOf(part, pattern)).not.toEqual([]);
  });
});
