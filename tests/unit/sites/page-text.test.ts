// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkAddress, linkSegment, visibleText } from '../../../content/sites/page-text.ts';
import { pageOf } from '../pages.ts';

const pageWith = (body: string, path = '/here/now') =>
  pageOf({ url: `https://made-up.example${path}`, title: '', layout: '', body, open: [] });
const first = (body: string) => pageWith(body).querySelector('p, a');

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
