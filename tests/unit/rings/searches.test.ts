import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { readAnyAddress } from '../../../src/addresses/read-any-address.ts';
import type { Contact } from '../../../src/contacts/contact.ts';
import { findContact, indexContacts } from '../../../src/contacts/match.ts';
import { normaliseName } from '../../../src/contacts/name.ts';
import { documentMatches } from '../../../src/rings/document-matches.ts';
import { networkRules } from '../../../src/rings/network-rules.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { contactOf, known } from '../samples.ts';
import { networkAnswer, passOf, scopeOf } from './outer-rings.ts';

const NAMES = ['Robin Vale', 'Zoë Müller', 'Иван Петров', 'Sinéad O’Vale'];
const named = (...written: string[]): Contact => ({
  ...contactOf(
    written.map((one) => ({ ...known('any', 'name', normaliseName(one)), written: one })),
  ),
  searches: true,
});
const robin: Contact = {
  ...named(...NAMES),
  identities: [
    ...named(...NAMES).identities,
    known('instagram', 'handle', 'robin.vale'),
    known('x', 'handle', 'robin_vale'),
    known('youtube', 'handle', 'robinvale'),
    known('tumblr', 'handle', 'robin-vale'),
    known('mastodon', 'handle', 'robin_vale@pond.example'),
    known('mastodon', 'handle', 'robin@pond.example'),
  ],
};
const rules = networkRules(scopeOf([robin]));
const isFound = (contact: Contact, url: string): boolean => {
  const sighting = readAnyAddress(SITES, new URL(url));
  return sighting !== undefined && findContact(indexContacts([contact]), sighting) !== undefined;
};
const SEARCHES = FIXTURES.flatMap(({ searches = {} }) => Object.keys(searches));

describe('searching for a contact who may not be searched for', () => {
  it.each(SEARCHES.filter((url) => !url.includes('bsky')))('is found in the page: %s', (url) => {
    expect(isFound(robin, url)).toBe(true);
  });

  it('is stopped by the network, but where marks or accents are other than is known', () => {
    const missed = SEARCHES.filter(
      (url) => isFound(robin, url) && networkAnswer(rules, url) !== 'pause',
    );
    expect(missed.filter((url) => !/R%C3%B3bin|%E2%80%9C/.test(url))).toEqual([]);
  });

  it.each([
    'https://www.google.com/search?q=Zo%C3%AB+M%C3%BCller+berlin',
    'https://www.google.com/search?q=%D0%98%D0%B2%D0%B0%D0%BD+%D0%9F%D0%B5%D1%82%D1%80%D0%BE%D0%B2',
    'https://www.google.com/search?q=%D0%B8%D0%B2%D0%B0%D0%BD%20%D0%BF%D0%B5%D1%82%D1%80%D0%BE%D0%B2',
    'https://www.google.com/search?q=who+is+robin_vale&hl=de',
    'https://www.google.com/search?q=robinvale',
    'https://x.com/search?q=lake%20from%3Arobin_vale&src=typed_query',
    'https://x.com/search?q=(from:robin_vale)+until:2026-01-01',
    'https://www.google.com/search?q=https%3A%2F%2Fwww.instagram.com%2Frobin.vale%2F',
    'https://www.google.com/search?q=instagram.com/robin.vale',
    ...['who+is+robin+vale%3F', 'robin+vale%27s+instagram', "robin+vale's", 'robin+vale.'].map(
      (words) => `https://www.google.com/search?q=${words}`,
    ),
    ...['robin+vale!', 'robin_vale%3F', 'robin+vale-berlin', 'robin_vale.'].map(
      (words) => `https://www.google.com/search?q=${words}`,
    ),
    'https://www.google.com/search?q=sin%C3%A9ad+o%27vale',
    ...['robin%40pond.example', '%40robin%40pond.example', 'robin@pond.example'].map(
      (words) => `https://mastodon.social/search?q=${words}`,
    ),
    'https://www.google.com/search?q=lake+robin_vale%40pond.example',
    'https://www.google.com/search?q=https%3A%2F%2Fpond.example%2F%40robin_vale',
  ])('is stopped by the network in other scripts and among other words: %s', (url) => {
    expect(networkAnswer(rules, url)).toBe('pause');
    expect(isFound(robin, url)).toBe(true);
  });

  it.each([
    'https://www.google.com/search?q=robin+hood',
    'https://www.google.com/search?q=robin+valet',
    'https://www.google.com/search?q=robinvale+winery',
    'https://www.google.com/search?q=xrobin_vale',
    'https://www.google.com/search?q=robin%40lake.example',
    'https://www.google.com/search?q=robin_vale.ontour',
    'https://www.google.com/search?q=lake&oq=robin+vale',
    'https://x.com/search?q=robin_valette',
    'https://www.tumblr.com/search/robin-valerie',
  ])('is not mistaken for another search: %s', (url) => {
    expect(isFound(robin, url)).toBe(false);
    expect(networkAnswer(rules, url)).toBe('allow');
  });

  it.each(['kim%40mail.example', 'kim@mail.example', 'lake+kim%40mail.example&hl=de'])(
    'is stopped by the network where an address is searched for: %s',
    (words) => {
      const url = `https://www.google.com/search?q=${words}`;
      const kim = { ...contactOf([known('any', 'email', 'kim@mail.example')]), searches: true };
      expect(networkAnswer(networkRules(scopeOf([kim])), url)).toBe('pause');
      expect(isFound(kim, url)).toBe(true);
    },
  );

  it('is found in the page by a plain name’s address on its server', () => {
    const url = 'https://www.google.com/search?q=https%3A%2F%2Fpond.example%2F%40robin';
    expect(isFound(robin, url)).toBe(true);
  });

  it.each([
    ['before', ['mastodon', 'robin@pond.example'], ['instagram', 'robin']],
    ['after', ['instagram', 'robin'], ['mastodon', 'robin@pond.example']],
  ])('is stopped with its server too, %s the same handle elsewhere', (_, ...handles) => {
    const identities = handles.map(([site = '', value = '']) => known(site, 'handle', value));
    const sought = networkRules(scopeOf([{ ...contactOf(identities), searches: true }]));
    const url = 'https://www.google.com/search?q=robin%40pond.example';
    expect(networkAnswer(sought, url)).toBe('pause');
  });

  it('is let through while a pass covers it, and nothing else is', () => {
    const after = networkRules(scopeOf([robin], [passOf('search', robin.id)]));
    expect(networkAnswer(after, 'https://www.google.com/search?q=robin+vale')).toBe('allow');
    expect(networkAnswer(after, 'https://x.com/robin_vale')).toBe('pause');
  });

  it('is none of the document ring’s, which cannot know the words', () => {
    const { matches } = documentMatches(scopeOf([robin]));
    expect(matches.filter((match) => match.includes('google') || match.includes('bing'))).toEqual(
      [],
    );
  });
});

describe('searching for any other contact', () => {
  const unsought = { ...robin, searches: false };

  it.each(SEARCHES)('is free: %s', (url) => {
    expect(isFound(unsought, url)).toBe(false);
    expect(networkAnswer(networkRules(scopeOf([unsought])), url)).toBe('allow');
  });

  it('is free where a site’s own search names them exactly, too', () => {
    const url = 'https://www.reddit.com/search/?q=author%3Arobin_vale';
    const onReddit = contactOf([known('reddit', 'handle', 'robin_vale')]);
    expect(isFound(onReddit, url)).toBe(false);
    expect(isFound({ ...onReddit, searches: true }, url)).toBe(true);
  });
});
