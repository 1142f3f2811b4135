import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { hasShapeOf } from '../../../src/addresses/address-shape.ts';
import { HostSchema, OwnSiteSchema, siteOf } from '../../../src/addresses/own-site.ts';
import { pagesLike } from '../../../src/addresses/pages-like.ts';
import { hostOf, proposeAddresses } from '../../../src/addresses/propose-address.ts';
import { readAddress } from '../../../src/addresses/read-address.ts';
import { readAnyAddress } from '../../../src/addresses/read-any-address.ts';
import { readAppLink } from '../../../src/addresses/read-app-link.ts';
import { unwrap } from '../../../src/addresses/unwrap.ts';
import { webAddressOf } from '../../../src/addresses/web-address-of.ts';
import { foldValue } from '../../../src/contacts/fold.ts';
import { isStored } from '../../../src/contacts/identity.ts';
import { findContact, indexContacts } from '../../../src/contacts/match.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { holds } from '../holds.ts';
import { networkAnswerFor, whyBeyondRings, whyLoose } from '../rings/outer-rings.ts';
import { contactOf, known } from '../samples.ts';

const SEEDS = FIXTURES.flatMap(({ addresses, nobody }) => [
  ...addresses.map(({ url }) => url),
  ...nobody,
]);
const HOSTS = SITES.flatMap(({ hosts }) => hosts);
const bit = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '/',
    '//',
    '%',
    '%25',
    '%2F',
    '%00',
    '%E2%80',
    '..',
    '@',
    '?',
    '#',
    '&',
    '=',
    '+',
  ),
  fc.constantFrom('{handle}', '{foo}', '*', '**', '\\', ':', '"', '%7Bfoo%7D', '\u202e', '\ud800'),
);

/** An address that a fixture has, with bits put in and taken out; or any there may be. */
const address = fc.oneof(
  fc
    .tuple(fc.constantFrom(...SEEDS), fc.nat(), fc.nat({ max: 5 }), bit)
    .map(([seed, at, gone, put]) => {
      const place = at % (seed.length + 1);
      return seed.slice(0, place) + put + seed.slice(place + gone);
    }),
  fc
    .tuple(fc.constantFrom(...HOSTS), fc.array(bit, { maxLength: 8 }))
    .map(([host, bits]) => `https://${host}/${bits.join('/')}`),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const url = address.map((text) => URL.parse(text)).filter((one) => one !== null);

/** A contact as some address of a site names them, and another address, mostly of the same site. */
const contactAndAddress = fc
  .tuple(fc.constantFrom(...FIXTURES), fc.nat(), fc.nat(), fc.nat({ max: 4 }), bit)
  .map(([{ addresses }, first, second, gone, put]) => {
    const [one, other] = [first, second].map((at) => addresses[at % addresses.length]?.url ?? '');
    const place = (first * 31 + second) % ((other?.length ?? 0) + 1);
    return [one ?? '', `${other?.slice(0, place)}${put}${other?.slice(place + gone)}`] as const;
  });

describe('any address', () => {
  it('is read as somebody in normal form, or as nobody; nothing is thrown', () =>
    holds('addresses of every site', url, (one) => {
      for (const site of SITES) {
        const sighting = readAddress(site, one);
        for (const { kind, value, site: id } of sighting?.identities ?? []) {
          expect(value).not.toBe('');
          expect(typeof id).toBe('string');
          const fold = kind === 'query' || kind === 'thread' ? undefined : site.kinds[kind]?.fold;
          if (fold !== undefined && !site.isFederated) expect(foldValue(fold, value)).toBe(value);
        }
      }
    }));

  it('can be unwrapped, read as an app’s, and be proposed for a site of one’s own', () =>
    holds('links, wrappers, proposals', url, (one) => {
      readAnyAddress(SITES, one);
      readAppLink(one);
      webAddressOf(one);
      unwrap(unwrap(one));
      fc.pre(/^https?:$/.test(one.protocol));
      for (const { address: shape } of proposeAddresses(one)) {
        const host = hostOf(one);
        if (!v.is(HostSchema, host)) continue;
        expect(v.safeParse(OwnSiteSchema, { host, addresses: [shape] }).issues ?? []).toEqual([]);
        expect(() => readAddress(siteOf({ host, addresses: [shape] }), one)).not.toThrow();
      }
      const site = siteOf({ host: one.hostname, addresses: [] });
      expect(hasShapeOf(site, pagesLike(one), one)).toBe(true);
    }));
});

describe('the network ring and the readers', () => {
  it('take the same addresses for the contact’s, or it is known why not', async () => {
    const met = { both: 0, one: 0, none: 0 };
    await holds(
      'network rules against the readers, both ways',
      contactAndAddress,
      ([theirs, text]) => {
        const named = URL.parse(theirs);
        const one = URL.parse(text);
        const [identity] =
          (named && readAnyAddress(SITES, named)?.identities.filter(isStored)) ?? [];
        fc.pre(one !== null && identity !== undefined && /^https?:$/.test(one.protocol));
        // No page is at a host with an empty label.
        fc.pre(v.is(HostSchema, one.hostname));
        const contact = contactOf([known(identity.site, identity.kind, identity.value)]);
        const read = readAnyAddress(SITES, one);
        const isRead =
          read !== undefined && findContact(indexContacts([contact]), read) !== undefined;
        const isStopped = networkAnswerFor(contact, one.href) === 'pause';
        met[isRead && isStopped ? 'both' : isRead || isStopped ? 'one' : 'none']++;
        if (isRead && !isStopped) expect(whyBeyondRings(one.href), one.href).toBeDefined();
        if (isStopped && !isRead) expect(whyLoose(one.href, identity), one.href).toBeDefined();
      },
      300,
    );
    const tried = met.both + met.one + met.none;
    expect(Math.min(met.both, met.none) / tried).toBeGreaterThan(0.05);
  });
});
