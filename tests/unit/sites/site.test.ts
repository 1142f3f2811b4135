// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  identitiesOf,
  linkAddress,
  linkSegment,
  together,
  visibleText,
} from '../../../content/sites/site.ts';
import { madeUp } from '../made-up-site.ts';
import { pageOf } from '../pages.ts';

const pageWith = (body: string, path = '/here/now') =>
  pageOf({ url: `https://made-up.example${path}`, title: '', layout: '', body, open: [] });
const first = (body: string) => pageWith(body).querySelector('p, a');

describe('identitiesOf', () => {
  it('folds each value as the site does, and names as names', () => {
    const actual = identitiesOf(madeUp, { handle: 'Robin', name: ' Robin\u00a0Vale ', id: '7' });
    expect(actual).toEqual([
      { site: 'made-up', kind: 'handle', value: 'robin' },
      { site: 'made-up', kind: 'name', value: 'robin vale' },
      { site: 'made-up', kind: 'id', value: '7' },
    ]);
  });

  it.each([[undefined], [''], ['\u200b ']])('leaves out what was not there: %j', (name) => {
    expect(identitiesOf(madeUp, { name })).toEqual([]);
  });
});

it('together gives each identity once', () => {
  const [a, b] = identitiesOf(madeUp, { handle: 'a', name: 'b' });
  if (!a || !b) throw new Error('identitiesOf lost one');
  expect(together([a, b], [b], [a])).toEqual([a, b]);
});

it.each([
  ['text in pieces', '<p>Robin <b>Vale</b></p>', 'Robin Vale'],
  ['emoji drawn as pictures', '<p>Robin <img alt="🌿"></p>', 'Robin 🌿'],
  ['a picture without words', '<p>Robin<img></p>', 'Robin'],
  ['a comment', '<p>Robin<!-- Vale --></p>', 'Robin'],
  ['nothing', '<p></p>', ''],
])('visibleText reads %s', (_, body, expected) => {
  const actual = visibleText(first(body));
  expect(actual).toBe(expected);
});

it('visibleText reads nothing where no element is', () => {
  expect(visibleText(null)).toBeUndefined();
});

describe('a link', () => {
  it.each([
    ['/robin/', 'https://made-up.example/robin/', 'robin'],
    ['/robin', 'https://made-up.example/robin', 'robin'],
    ['robin', 'https://made-up.example/here/robin', undefined],
    ['https://mu.example/robin?a=/b', 'https://mu.example/robin?a=/b', 'robin'],
    ['/robin/post', 'https://made-up.example/robin/post', undefined],
    ['/', 'https://made-up.example/', undefined],
    ['http://[', undefined, undefined],
    ['', undefined, undefined],
  ])('to %s leads to %s, with %s as its only segment', (href, address, segment) => {
    const link = first(`<a href="${href}">x</a>`);
    expect(linkAddress(link)?.href).toBe(address);
    expect(linkSegment(link)).toBe(segment);
  });

  it('that is not there leads nowhere', () => {
    expect(linkAddress(null)).toBeUndefined();
    expect(linkSegment(first('<a>x</a>'))).toBeUndefined();
  });
});

it('addressOf tells whom the page’s own address names', () => {
  expect(addressOf(madeUp, pageWith('', '/robin'))?.identities).toEqual(
    identitiesOf(madeUp, { handle: 'robin' }),
  );
  expect(addressOf(madeUp, pageWith('', '/settings'))).toBeUndefined();
});
